package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ecocity.funding.engine.Bounds.Bound;
import org.ecocity.funding.engine.Rounding.Rest;
import org.ecocity.funding.engine.Rounding.Units;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/** Makes exact amounts whole. */
final class Amounts {
  private Amounts() {}

  /**
   * Whole amounts in the unit of the rounding; tells who was rounded how.
   *
   * @param bounds within which a subject bears the rest
   */
  static TreeMap<String, Fraction> whole(
      Map<String, Fraction> exact, Rounding rounding, Sheet sheet, Function<String, Bound> bounds) {
    var units = new Units(sheet, rounding);
    var whole = new TreeMap<String, Fraction>();
    exact.forEach(
        (subject, amount) -> whole.put(subject, rounded(amount, rounding, units.of(subject))));
    var raised = new TreeMap<String, Integer>();
    if (rounding.mode() == Rounding.Mode.LARGEST_REMAINDER) {
      raiseLargest(exact, whole, units, raised, sheet);
    }
    var rests =
        rounding.mode() == Rounding.Mode.REST_TO_LARGEST
            ? Rest.give(exact, whole, bounds, sheet)
            : Map.<String, Fraction>of();
    exact.forEach(
        (subject, amount) -> {
          var rounded = whole.getOrDefault(subject, Fraction.ZERO);
          if (!amount.equals(rounded)) {
            var how =
                new Told(
                    rounding.mode(),
                    units.of(subject),
                    raised.get(subject),
                    units.differ(),
                    rests.get(subject));
            sheet.of(subject).later(lines -> tell(lines, amount, rounded, how));
          }
        });
    return whole;
  }

  /** One amount by itself. */
  static Fraction rounded(Fraction amount, Rounding rounding) {
    return rounded(amount, rounding, Fraction.of(rounding.unitFen()));
  }

  private static Fraction rounded(Fraction amount, Rounding rounding, Fraction unit) {
    return amount.roundTo(unit, mode(rounding.mode(), amount.signum() < 0));
  }

  /**
   * What cutting left goes to the largest remainders, each measured in its own unit, as long as a
   * unit is there: whose unit no longer fits is passed over.
   */
  private static void raiseLargest(
      Map<String, Fraction> exact,
      TreeMap<String, Fraction> whole,
      Units units,
      TreeMap<String, Integer> raised,
      Sheet sheet) {
    var rest = Fraction.of(sum(exact).round(RoundingMode.FLOOR)).minus(sum(whole));
    var remainders = new TreeMap<String, Fraction>();
    exact.forEach(
        (subject, amount) ->
            remainders.put(
                subject,
                amount.minus(whole.getOrDefault(subject, Fraction.ZERO)).over(units.of(subject))));
    var order = new ArrayList<>(remainders.entrySet());
    order.sort(Map.Entry.<String, Fraction>comparingByValue().reversed());
    var left = rest;
    for (var candidate : order) {
      var unit = units.of(candidate.getKey());
      if (candidate.getValue().signum() > 0 && unit.compareTo(left) <= 0) {
        left = left.minus(unit);
        whole.merge(candidate.getKey(), unit, Fraction::plus);
        raised.put(candidate.getKey(), raised.size() + 1);
      }
    }
    if (!raised.isEmpty()) {
      sheet.common().later(lines -> tellRemainders(lines, order, raised, rest, units));
    }
  }

  private static void tellRemainders(
      Lines lines,
      List<Map.Entry<String, Fraction>> order,
      Map<String, Integer> raised,
      Fraction rest,
      Units units) {
    var size = Numbers.yuan(units.forAll());
    lines.add(
        units.differ()
            ? "舍尾后余 " + Numbers.yuan(rest) + " 元，按余数占各自单位之比从大到小各补一个单位，不够一个的跳过，同余按代码先后"
            : "舍尾后余 " + raised.size() + " 个 " + size + " 元，按余数从大到小各补一个，同余按代码先后",
        units.differ()
            ? Numbers.yuan(rest)
                + " yuan remain; one own unit each to the largest remainders in units, as long as it"
                + " fits, ties by code"
            : raised.size()
                + " × "
                + size
                + " yuan remain; one each to the largest remainders, ties by code",
        Numbers.list(
            order.stream()
                .map(entry -> entry.getKey() + " " + Numbers.of(entry.getValue()))
                .toList(),
            ", "),
        Numbers.list(
            order.stream().map(Map.Entry::getKey).filter(raised::containsKey).toList(), ", "));
  }

  /**
   * How an amount was made whole.
   *
   * @param mode the way
   * @param unit of its subject, in fen
   * @param place among the remainders that were raised; null when it was not
   * @param counted whether the number of units is said, since units differ
   * @param rest what it bears of what rounding left, below zero too; nothing when null
   */
  record Told(
      Rounding.Mode mode,
      Fraction unit,
      @Nullable Integer place,
      boolean counted,
      @Nullable Fraction rest) {
    /** By itself. */
    Told(Rounding rounding) {
      this(rounding.mode(), Fraction.of(rounding.unitFen()), null, false, null);
    }

    /** The rest it bears, in words behind the rounding. */
    String ofRest(String before, String after) {
      return rest == null ? "" : before + Numbers.yuan(rest) + after;
    }
  }

  static void tell(Lines lines, Fraction exact, Fraction whole, Told how) {
    var unit = Numbers.yuan(how.unit());
    var place = how.place();
    var byRemainder = how.mode() == Rounding.Mode.LARGEST_REMAINDER;
    lines.add(
        byRemainder
            ? "舍到 " + unit + " 元" + (place == null ? "" : "，余数排第 " + place + " 位，补 " + unit + " 元")
            : zh(how.mode()) + "到 " + unit + " 元" + how.ofRest("，另计尾差 ", " 元"),
        byRemainder
            ? "Cut to "
                + unit
                + " yuan"
                + (place == null ? "" : "; remainder number " + place + ", raised by " + unit)
            : "Made whole to "
                + unit
                + " yuan, "
                + en(how.mode())
                + how.ofRest("; bears the rest of ", " yuan"),
        Numbers.yuan(exact)
            + (how.counted() ? " ≈ " + Numbers.of(whole.over(how.unit())) + " × " + unit : ""),
        Numbers.yuan(whole));
  }

  static Fraction sum(Map<String, Fraction> amounts) {
    return amounts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  static RoundingMode mode(Rounding.Mode mode) {
    return mode(mode, false);
  }

  /** What is cut loses, what is raised gains, below zero too. */
  static RoundingMode mode(Rounding.Mode mode, boolean belowZero) {
    return switch (mode) {
      case LARGEST_REMAINDER -> RoundingMode.FLOOR;
      case DOWN -> belowZero ? RoundingMode.CEILING : RoundingMode.FLOOR;
      case HALF_UP, REST_TO_LARGEST -> RoundingMode.HALF_UP;
      case HALF_EVEN -> RoundingMode.HALF_EVEN;
      case UP -> belowZero ? RoundingMode.FLOOR : RoundingMode.CEILING;
    };
  }

  static String zh(Rounding.Mode mode) {
    return switch (mode) {
      case LARGEST_REMAINDER -> "按最大余数";
      case HALF_UP, REST_TO_LARGEST -> "四舍五入";
      case HALF_EVEN -> "四舍六入五成双";
      case DOWN -> "舍去尾数";
      case UP -> "进一";
    };
  }

  static String en(Rounding.Mode mode) {
    return switch (mode) {
      case LARGEST_REMAINDER -> "largest remainder";
      case HALF_UP, REST_TO_LARGEST -> "half up";
      case HALF_EVEN -> "half to even";
      case DOWN -> "cut";
      case UP -> "up";
    };
  }

  /** Whether an amount of fen fits into what every reader keeps exactly. */
  static boolean fits(Fraction fen) {
    return fen.isWhole()
        && fen.toWhole().abs().compareTo(BigInteger.valueOf(AwardEngine.MAX_FEN)) <= 0;
  }
}
