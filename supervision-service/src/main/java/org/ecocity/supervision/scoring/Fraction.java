package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number. Points are added and scaled as fractions and rounded once, at the end.
 *
 * @param top numerator
 * @param bottom denominator, positive; both without a common factor
 */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  Fraction {
    if (bottom.signum() == 0) {
      throw new ArithmeticException("Nothing can be divided by zero");
    }
    var common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
    top = top.divide(common);
    bottom = bottom.divide(common);
  }

  static Fraction of(BigDecimal value) {
    return value.scale() > 0
        ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
        : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.top.negate(), other.bottom));
  }

  Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Fraction by(Fraction other) {
    return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isZero() {
    return top.signum() == 0;
  }

  /** The nearest decimal; a half goes up. */
  BigDecimal rounded(int decimals) {
    return new BigDecimal(top).divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }
}
