package org.ecocity.funding.engine;

import java.math.BigInteger;

/**
 * How a figure that is no amount is rounded, such as a coefficient to two decimals.
 *
 * @param mode HALF_UP, HALF_EVEN, DOWN or UP
 * @param digits decimals that stay
 */
public record Digits(Rounding.Mode mode, int digits) {
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
