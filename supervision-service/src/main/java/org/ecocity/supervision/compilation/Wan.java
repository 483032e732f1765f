package org.ecocity.supervision.compilation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts and rates as a circular shows them; half up, exact until then. */
final class Wan {
  private static final BigDecimal FEN_A_WAN = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private Wan() {}

  /** Fen as 万元 with two decimals. */
  static String of(BigDecimal fen) {
    return fen.divide(FEN_A_WAN, DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  static String of(long fen) {
    return of(BigDecimal.valueOf(fen));
  }

  /** One in percent of the other with two decimals; a dash where there is nothing to compare to. */
  static String percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "—"
        : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  /** What the plan curve asks of a year's amount, in exact fen and parts of it. */
  static BigDecimal planned(long annualFen, BigDecimal percent) {
    return BigDecimal.valueOf(annualFen).multiply(percent).divide(HUNDRED).stripTrailingZeros();
  }
}
