package org.ecocity.funding.engine;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.ecocity.funding.engine.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How amounts become whole.
 *
 * @param mode LARGEST_REMAINDER keeps the sum; the others round each amount by itself
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
    return mode == Mode.LARGEST_REMAINDER ? new Rounding(Mode.DOWN, unitFen, unitCode) : this;
  }

  /** The ways to round. */
  public enum Mode {
    /**
     * Each down, then one unit more for the largest remainders as long as it is there; ties by
     * subject code.
     */
    LARGEST_REMAINDER,
    /** 四舍五入. */
    HALF_UP,
    /** 四舍六入五成双. */
    HALF_EVEN,
    /** Cut. */
    DOWN,
    /** Up to the next unit. */
    UP
  }

  /**
   * How a figure that is no amount is rounded, such as a coefficient to two decimals.
   *
   * @param mode HALF_UP, HALF_EVEN, DOWN or UP
   * @param digits decimals that stay
   */
  public record Digits(Mode mode, int digits) {
    Fraction round(Fraction value) {
      var unit = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(digits));
      return value.roundTo(unit, Amounts.mode(mode, value.signum() < 0));
    }

    /** How it is rounded, as it stands behind what is rounded. */
    String zh() {
      return "，" + Amounts.zh(mode) + "到 " + digits + " 位小数";
    }

    String en() {
      return ", " + Amounts.en(mode) + " to " + digits + " decimals";
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
}
