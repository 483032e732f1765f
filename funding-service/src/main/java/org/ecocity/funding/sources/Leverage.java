package org.ecocity.funding.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much money of others each fiscal yuan brings (财政资金撬动比). Fiscal is what counts as government
 * money; all other kinds are social: capital, enterprises' own, loans.
 *
 * @param key what it is of: a field, a unit, a year; ALL of the whole
 * @param name its name, if there is another
 * @param planned what is planned
 * @param committed what is committed
 * @param arrived what has arrived
 */
record Leverage(String key, @Nullable String name, Sum planned, Sum committed, Sum arrived) {
  private static final int DECIMALS = 4;

  /**
   * Fiscal and social money.
   *
   * @param fiscalFen government money, in fen
   * @param socialFen money of others, in fen
   * @param perFiscalYuan social per fiscal yuan, at most 4 decimals, half up; none without fiscal
   */
  record Sum(long fiscalFen, long socialFen, @Nullable BigDecimal perFiscalYuan) {
    static Sum of(long fiscalFen, long socialFen) {
      return new Sum(
          fiscalFen,
          socialFen,
          fiscalFen == 0
              ? null
              : BigDecimal.valueOf(socialFen)
                  .divide(BigDecimal.valueOf(fiscalFen), DECIMALS, RoundingMode.HALF_UP));
    }
  }

  static Leverage of(String key, @Nullable String name, List<SourceMoney> rows) {
    var fiscal = rows.stream().filter(SourceMoney::government).toList();
    var social = rows.stream().filter(row -> !row.government()).toList();
    return new Leverage(
        key,
        name,
        Sum.of(
            fiscal.stream().mapToLong(SourceMoney::plannedFen).sum(),
            social.stream().mapToLong(SourceMoney::plannedFen).sum()),
        Sum.of(
            fiscal.stream().mapToLong(SourceMoney::committedFen).sum(),
            social.stream().mapToLong(SourceMoney::committedFen).sum()),
        Sum.of(
            fiscal.stream().mapToLong(SourceMoney::arrivedFen).sum(),
            social.stream().mapToLong(SourceMoney::arrivedFen).sum()));
  }
}
