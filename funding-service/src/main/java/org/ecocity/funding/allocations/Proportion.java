package org.ecocity.funding.allocations;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount among lines by what each holds, exactly, no line above what it holds. */
final class Proportion {
  private Proportion() {}

  /**
   * Parts that sum to the amount: each rounded down, then one fen more for the largest remainders,
   * the first of equal ones before. As the amount is at most what all hold, no part is above what
   * its line holds.
   */
  static List<Long> split(long amountFen, List<Long> heldFen) {
    long all = heldFen.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    if (amountFen < 0 || amountFen > all) {
      throw new IllegalArgumentException(amountFen + " cannot be split among " + all);
    }
    if (all == 0) {
      return heldFen;
    }
    var divided =
        heldFen.stream()
            .map(
                held ->
                    BigInteger.valueOf(amountFen)
                        .multiply(BigInteger.valueOf(held))
                        .divideAndRemainder(BigInteger.valueOf(all)))
            .toList();
    var parts = divided.stream().mapToLong(one -> one[0].longValueExact()).toArray();
    long left = amountFen - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> divided.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> parts[i]++);
    return IntStream.range(0, parts.length).mapToObj(i -> parts[i]).toList();
  }
}
