package org.ecocity.funding.engine;

import java.math.BigInteger;
import org.ecocity.funding.engine.exact.Fraction;

/**
 * How amounts become whole.
 *
 * @param mode LARGEST_REMAINDER keeps the sum; the others round each amount by itself
 * @param unitFen the smallest amount paid out, in fen: 1 is the fen, 100 the yuan, 10,000 is 0.01
 *     万元
 */
public record Rounding(Mode mode, long unitFen) {
  /** To the fen, the sum kept. */
  public static final Rounding FEN = new Rounding(Mode.LARGEST_REMAINDER, 1);

  /** Who pays in is rounded alone: there is no sum to keep, and a rest of a unit is let off. */
  public Rounding forPayers() {
    return mode == Mode.LARGEST_REMAINDER ? new Rounding(Mode.DOWN, unitFen) : this;
  }

  /** The ways to round. */
  public enum Mode {
    /** Each down, then one unit more for the largest remainders; ties by subject code. */
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
}
