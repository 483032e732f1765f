package org.ecocity.funding.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How much social money each fiscal yuan brings (财政资金撬动比). Fiscal is what counts as government
 * money; social is that of private givers: capital, partners', enterprises' own, donations. What
 * banks lend is paid back and is neither.
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
   * Fiscal, social and other money.
   *
   * @param fiscalFen government money, in fen
   * @param socialFen money of private givers, in fen
   * @param otherFen neither, such as loans, in fen
   * @param perFiscalYuan social per fiscal yuan, at most 4 decimals, half up; none without fiscal
   */
  record Sum(long fiscalFen, long socialFen, long otherFen, @Nullable BigDecimal perFiscalYuan) {
    static Sum of(List<SourceMoney> rows, ToLongFunction<SourceMoney> fen) {
      long fiscal = sum(rows, SourceMoney::government, fen);
      long social = sum(rows, SourceMoney::social, fen);
      long all = sum(rows, row -> true, fen);
      return new Sum(
          fiscal,
          social,
          all - fiscal - social,
          fiscal == 0
              ? null
              : BigDecimal.valueOf(social)
                  .divide(BigDecimal.valueOf(fiscal), DECIMALS, RoundingMode.HALF_UP));
    }

    private static long sum(
        List<SourceMoney> rows, Predicate<SourceMoney> which, ToLongFunction<SourceMoney> fen) {
      return rows.stream().filter(which).mapToLong(fen).sum();
    }
  }

  static Leverage of(String key, @Nullable String name, List<SourceMoney> rows) {
    return new Leverage(
        key,
        name,
        Sum.of(rows, SourceMoney::plannedFen),
        Sum.of(rows, SourceMoney::committedFen),
        Sum.of(rows, SourceMoney::arrivedFen));
  }
}
