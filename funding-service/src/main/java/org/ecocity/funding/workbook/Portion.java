package org.ecocity.funding.workbook;

import java.math.BigDecimal;
import org.ecocity.funding.workbook.Bench.Pair;

/**
 * A percentage as whole numbers, so that a part of an amount is exact.
 *
 * @param numerator such as 35, or the cell it stands in
 * @param denominator such as 100
 */
record Portion(String numerator, long denominator) {
  static Portion of(BigDecimal percent) {
    var plain = percent.stripTrailingZeros();
    int scale = Math.max(0, plain.scale());
    return new Portion(
        String.valueOf(plain.movePointRight(scale).longValueExact()),
        BigDecimal.TEN.pow(scale + 2).longValueExact());
  }

  /** An amount in yuan as a whole number of parts of a fen. */
  static String base(String yuan, int decimals) {
    return "ROUND(" + yuan + "*100*1" + "0".repeat(decimals) + ",0)";
  }

  /** The same part of what is given in parts of a fen of so many decimals. */
  Portion below(int decimals) {
    return new Portion(numerator, denominator * BigDecimal.TEN.pow(decimals).longValueExact());
  }

  /** The whole fen of this part of whole fen. */
  String whole(String fen) {
    return "INT("
        + fen
        + "/"
        + denominator
        + ")*"
        + numerator
        + "+INT(MOD("
        + fen
        + ","
        + denominator
        + ")*"
        + numerator
        + "/"
        + denominator
        + ")";
  }

  /** The rest of a fen of this part, as a whole number over the denominator. */
  String rest(String fen) {
    return "MOD(MOD(" + fen + "," + denominator + ")*" + numerator + "," + denominator + ")";
  }

  /** This part of an amount in two cells, the rest not yet below one fen. */
  Pair of(Pair amount) {
    return new Pair(
        whole(amount.whole()),
        rest(amount.whole())
            + "/"
            + denominator
            + "+"
            + amount.part()
            + "*"
            + numerator
            + "/"
            + denominator);
  }
}
