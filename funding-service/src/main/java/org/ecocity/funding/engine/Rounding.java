package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ecocity.funding.engine.Bounds.Bound;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How amounts become whole.
 *
 * @param mode LARGEST_REMAINDER and REST_TO_LARGEST keep the sum; the others round each amount by
 *     itself
 * @param unitFen the smallest amount paid out, in fen: 1 is the fen, 100 the yuan, 10,000 is 0.01
 *     万元
 * @param unitCode factor that says each subject's own unit, in yuan, such as the standard for one
 *     household; {@code unitFen} when null
 */
public record Rounding(Mode mode, long unitFen, @Nullable String unitCode) {
  /** To the fen, the sum kept. */
  public static final Rounding FEN = new Rounding(Mode.LARGEST_REMAINDER, 1);

  /** One unit for all. */
  public Rounding(Mode mode, long unitFen) {
    this(mode, unitFen, null);
  }

  /** Who pays in is rounded alone: there is no sum to keep, and a rest of a unit is let off. */
  public Rounding forPayers() {
    return switch (mode) {
      case LARGEST_REMAINDER -> new Rounding(Mode.DOWN, unitFen, unitCode);
      case REST_TO_LARGEST -> new Rounding(Mode.HALF_UP, unitFen, unitCode);
      case HALF_UP, HALF_EVEN, DOWN, UP -> this;
    };
  }

  /** The ways to round. */
  public enum Mode {
    /**
     * Each down, then one unit more for the largest remainders as long as it is there; ties by
     * subject code.
     */
    LARGEST_REMAINDER,
    /**
     * 尾差归最大者: each 四舍五入, then what that leaves, or takes too much, is the largest amount's, within
     * its cap, floor and minimum; what it cannot bear is the next one's; ties by subject code.
     */
    REST_TO_LARGEST,
    /** 四舍五入. */
    HALF_UP,
    /** 四舍六入五成双. */
    HALF_EVEN,
    /** Cut. */
    DOWN,
    /** Up to the next unit. */
    UP;

    /** Whether it minds the sum, so that a single figure cannot be rounded by it. */
    public boolean keepsSum() {
      return this == LARGEST_REMAINDER || this == REST_TO_LARGEST;
    }
  }

  /**
   * How a figure that is no amount is rounded, such as a coefficient to two decimals.
   *
   * @param mode HALF_UP, HALF_EVEN, DOWN or UP; of parts that add up to one, LARGEST_REMAINDER too
   * @param digits decimals that stay
   */
  public record Digits(Mode mode, int digits) {
    Fraction round(Fraction value) {
      return value.roundTo(unit(), Amounts.mode(mode, value.signum() < 0));
    }

    private Fraction unit() {
      return new Fraction(BigInteger.ONE, BigInteger.TEN.pow(digits));
    }

    /** Parts, none below zero; by largest remainder they add up to their sum, equals in order. */
    Fraction[] round(Fraction[] parts) {
      var rounded = Arrays.stream(parts).map(this::round).toArray(Fraction[]::new);
      if (mode == Mode.LARGEST_REMAINDER) {
        var sum = Arrays.stream(parts).reduce(Fraction.ZERO, Fraction::plus);
        var left = round(sum).minus(Arrays.stream(rounded).reduce(Fraction.ZERO, Fraction::plus));
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> rounded[i].minus(parts[i])))
            .limit(left.over(unit()).toWhole().longValueExact())
            .forEach(i -> rounded[i] = rounded[i].plus(unit()));
      }
      return rounded;
    }

    /** How it is rounded, as it stands behind what is rounded. */
    String zh() {
      return "，" + Amounts.zh(mode) + "到 " + digits + " 位小数" + (mode.keepsSum() ? "，合计不变" : "");
    }

    String en() {
      var kept = mode.keepsSum() ? ", the sum kept" : "";
      return ", " + Amounts.en(mode) + " to " + digits + " decimals" + kept;
    }
  }

  /** The unit each subject's amount is a multiple of: one for all, or by a figure of its own. */
  static final class Units {
    private final Sheet sheet;
    private final Fraction common;
    private final @Nullable String code;
    private final Map<String, Fraction> own = new HashMap<>();

    Units(Sheet sheet, Rounding rounding) {
      this.sheet = sheet;
      this.common = Fraction.of(rounding.unitFen());
      this.code = rounding.unitCode();
    }

    /** Whether units differ. */
    boolean differ() {
      return code != null;
    }

    /** The fen of the unit that holds for all; the fen itself where units differ. */
    long forAll() {
      return common.toWhole().longValueExact();
    }

    /** Whole fen above zero; whose figure is none is noted. */
    Fraction of(String subject) {
      return code == null ? common : own.computeIfAbsent(subject, one -> ofFigure(one, code));
    }

    private Fraction ofFigure(String subject, String factorCode) {
      var fen =
          sheet.requireNotNegative(subject, factorCode, null).times(Fraction.HUNDRED).reduced();
      if (fen.signum() > 0 && Amounts.fits(fen)) {
        return fen;
      }
      if (fen.signum() >= 0 && sheet.figure(subject, factorCode).isPresent()) {
        sheet.gap(
            subject,
            factorCode,
            "是取整单位，须为大于零、精确到分的金额",
            "is the unit of rounding and must be an amount above zero, to the fen");
      }
      return Fraction.ONE;
    }
  }

  /**
   * 尾差归最大者: what rounding each amount by itself left, or took too much, is borne by the largest.
   * Its cap and floor hold, and nobody is taken below zero: what it cannot bear is the next one's.
   * Since all were within their bounds before, all of the rest finds its place.
   */
  static final class Rest {
    private Rest() {}

    /** Gives the rest out; who bears how much of it. */
    static Map<String, Fraction> give(
        Map<String, Fraction> exact,
        TreeMap<String, Fraction> whole,
        Function<String, Bound> bounds,
        Sheet sheet) {
      var rest =
          Fraction.of(Amounts.sum(exact).round(RoundingMode.FLOOR)).minus(Amounts.sum(whole));
      var order = new ArrayList<>(new TreeMap<>(exact).entrySet());
      order.sort(Map.Entry.<String, Fraction>comparingByValue().reversed());
      var borne = new TreeMap<String, Fraction>();
      var left = rest;
      for (var one : order) {
        var subject = one.getKey();
        var part = part(left, whole.getOrDefault(subject, Fraction.ZERO), bounds.apply(subject));
        if (part.signum() != 0) {
          whole.merge(subject, part, Fraction::plus);
          borne.put(subject, part);
          left = left.minus(part);
        }
      }
      if (!borne.isEmpty()) {
        sheet.common().later(lines -> tell(lines, order, borne, rest));
      }
      return borne;
    }

    private static Fraction part(Fraction left, Fraction amount, Bound bound) {
      if (left.signum() < 0) {
        return left.max(bound.bottom().minus(amount).min(Fraction.ZERO));
      }
      return bound.cap() == null ? left : left.min(bound.cap().minus(amount).max(Fraction.ZERO));
    }

    private static void tell(
        Lines lines,
        List<Map.Entry<String, Fraction>> order,
        Map<String, Fraction> borne,
        Fraction rest) {
      lines.add(
          "各自取整后尾差 "
              + Numbers.yuan(rest)
              + " 元，归应得最大者，同额按代码先后"
              + (borne.size() > 1 ? "；超出其封顶、保底或零的，依次归次大者" : "")
              + "（元）",
          "Rounding leaves "
              + Numbers.yuan(rest)
              + " yuan to the largest, ties by code"
              + (borne.size() > 1 ? "; what its cap, floor or zero forbids to the next" : "")
              + " (yuan)",
          list(order),
          list(
              order.stream()
                  .filter(one -> borne.containsKey(one.getKey()))
                  .map(one -> Map.entry(one.getKey(), borne.get(one.getKey())))
                  .toList()));
    }

    private static String list(List<Map.Entry<String, Fraction>> amounts) {
      return Numbers.list(
          amounts.stream().map(one -> one.getKey() + " " + Numbers.yuan(one.getValue())).toList(),
          ", ");
    }
  }
}
