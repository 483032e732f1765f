package org.ecocity.funding.engine.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An exact rational number, the denominator above zero. It is not brought to lowest terms at each
 * step: thousands of shares over one common denominator add and compare by their numerators alone.
 *
 * @param numerator may be negative
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
  public static final Fraction HUNDRED = of(100);

  /** One object for each: what has as many decimals then has the same denominator at a glance. */
  private static final BigInteger[] POWERS_OF_TEN =
      Stream.iterate(BigInteger.ONE, BigInteger.TEN::multiply).limit(32).toArray(BigInteger[]::new);

  /** Longer ones are reduced, so that no chain of steps lets them grow without bound. */
  private static final int LONGEST_BITS = 8192;

  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction over zero");
    }
    if (denominator.signum() < 0) {
      numerator = numerator.negate();
      denominator = denominator.negate();
    }
    if (denominator.bitLength() > LONGEST_BITS) {
      var divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  public static Fraction of(long whole) {
    return of(BigInteger.valueOf(whole));
  }

  public static Fraction of(BigInteger whole) {
    return new Fraction(whole, BigInteger.ONE);
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? of(decimal.toBigIntegerExact())
        : new Fraction(decimal.unscaledValue(), tenToThe(decimal.scale()));
  }

  private static BigInteger tenToThe(int scale) {
    return scale < POWERS_OF_TEN.length ? POWERS_OF_TEN[scale] : BigInteger.TEN.pow(scale);
  }

  /** Hundredths: 35 is 35 %. */
  public static Fraction percent(BigDecimal percent) {
    return of(percent).over(HUNDRED);
  }

  public Fraction plus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return new Fraction(numerator.add(other.numerator), denominator);
    }
    if (other.denominator.equals(BigInteger.ONE)) {
      return new Fraction(numerator.add(other.numerator.multiply(denominator)), denominator);
    }
    if (denominator.equals(BigInteger.ONE)) {
      return other.plus(this);
    }
    var common = lcm(denominator, other.denominator);
    return new Fraction(
        numerator
            .multiply(common.divide(denominator))
            .add(other.numerator.multiply(common.divide(other.denominator))),
        common);
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        product(numerator, other.numerator), product(denominator, other.denominator));
  }

  public Fraction over(Fraction other) {
    return denominator.equals(other.denominator)
        ? new Fraction(numerator, other.numerator)
        : new Fraction(
            product(numerator, other.denominator), product(denominator, other.numerator));
  }

  /** The same object where one is 1: a common denominator then stays common at no cost. */
  private static BigInteger product(BigInteger one, BigInteger other) {
    if (one.equals(BigInteger.ONE)) {
      return other;
    }
    return other.equals(BigInteger.ONE) ? one : one.multiply(other);
  }

  /** The least common multiple of two numbers above zero. */
  public static BigInteger lcm(BigInteger one, BigInteger other) {
    if (one.equals(BigInteger.ONE) || one.equals(other)) {
      return other;
    }
    return other.equals(BigInteger.ONE) ? one : one.divide(one.gcd(other)).multiply(other);
  }

  /** In lowest terms. */
  public Fraction reduced() {
    var divisor = numerator.gcd(denominator);
    return divisor.equals(BigInteger.ONE)
        ? this
        : new Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE) || numerator.mod(denominator).signum() == 0;
  }

  /** As near as fifteen digits come. */
  public double toDouble() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** A whole number as such. */
  public BigInteger toWhole() {
    var parts = numerator.divideAndRemainder(denominator);
    if (parts[1].signum() != 0) {
      throw new ArithmeticException("not whole");
    }
    return parts[0];
  }

  /** To a whole number. */
  public BigInteger round(RoundingMode mode) {
    var parts = numerator.divideAndRemainder(denominator);
    var outwards = BigInteger.valueOf(numerator.signum());
    if (parts[1].signum() == 0) {
      return parts[0];
    }
    int half = parts[1].abs().shiftLeft(1).compareTo(denominator);
    var away =
        switch (mode) {
          case FLOOR -> numerator.signum() < 0;
          case CEILING -> numerator.signum() > 0;
          case HALF_UP -> half >= 0;
          case HALF_EVEN -> half > 0 || (half == 0 && parts[0].testBit(0));
          case DOWN -> false;
          case UP -> true;
          case HALF_DOWN -> half > 0;
          case UNNECESSARY -> throw new ArithmeticException("not whole");
        };
    return away ? parts[0].add(outwards) : parts[0];
  }

  /** To a multiple of the unit. */
  public Fraction roundTo(Fraction unit, RoundingMode mode) {
    return of(over(unit).round(mode)).times(unit);
  }

  @Override
  public int compareTo(Fraction other) {
    return denominator.equals(other.denominator)
        ? numerator.compareTo(other.numerator)
        : product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    var lowest = reduced();
    return Objects.hash(lowest.numerator, lowest.denominator);
  }
}
