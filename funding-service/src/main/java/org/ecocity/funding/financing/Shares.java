package org.ecocity.funding.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides a total by percentages so that the parts add up to the fen (largest remainder). */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /**
   * The parts, in the order of the percentages. When those add up to 100, the parts add up to the
   * total; else each part is rounded down.
   */
  static List<Long> of(long totalFen, List<BigDecimal> percents) {
    var parts = new ArrayList<Long>();
    var remainders = new ArrayList<BigDecimal>();
    for (var percent : percents) {
      var exact = BigDecimal.valueOf(totalFen).multiply(percent).divide(HUNDRED);
      var whole = exact.setScale(0, RoundingMode.FLOOR);
      parts.add(whole.longValueExact());
      remainders.add(exact.subtract(whole));
    }
    var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) == 0) {
      long left = totalFen - parts.stream().mapToLong(Long::longValue).sum();
      byLargestRemainder(remainders).stream()
          .limit(left)
          .forEach(i -> parts.set(i, parts.get(i) + 1));
    }
    return parts;
  }

  private static List<Integer> byLargestRemainder(List<BigDecimal> remainders) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < remainders.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer, BigDecimal>comparing(remainders::get).reversed());
    return order;
  }
}
