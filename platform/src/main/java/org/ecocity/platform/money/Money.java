package org.ecocity.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of renminbi in fen; arithmetic overflows loudly and never rounds.
 *
 * @param fen hundredths of a yuan, may be negative
 */
public record Money(long fen) implements Comparable<Money> {
  /** Nothing. */
  public static final Money ZERO = new Money(0);

  /** The largest amount that every JSON reader keeps exactly: 2^53 − 1 fen. */
  public static final long MAX_FEN = (1L << 53) - 1;

  private static final BigDecimal FEN_PER_WAN = BigDecimal.valueOf(1_000_000);

  /** An amount given in 万元 (ten thousand yuan), exact to the fen or an ArithmeticException. */
  public static Money ofWan(BigDecimal wan) {
    return new Money(wan.multiply(FEN_PER_WAN).longValueExact());
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  /** The difference, which may be negative. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  /** Whether this is below zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  /** This amount in 万元 with two decimals, half up: for reading, never for reckoning. */
  public BigDecimal inWan() {
    return BigDecimal.valueOf(fen).divide(FEN_PER_WAN, 2, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** Yuan with two decimals, such as {@code 1234.50}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
