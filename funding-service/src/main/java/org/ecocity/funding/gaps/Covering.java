package org.ecocity.funding.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays a government's money on the needs of its key projects in the table's order. Money bound to
 * fewer fields goes first, so that free money is left for what nothing else covers.
 */
final class Covering {
  private Covering() {}

  /** What of each need is covered, in fen, in the order of the needs. */
  static List<Long> of(List<Need> needs, List<Cover> covers) {
    var covered = new long[needs.size()];
    var boundFirst =
        covers.stream()
            .sorted(
                Comparator.comparingInt(
                    cover ->
                        cover.fieldCodes().isEmpty()
                            ? Integer.MAX_VALUE
                            : cover.fieldCodes().size()))
            .toList();
    for (var cover : boundFirst) {
      long left = cover.amountFen();
      for (int i = 0; i < covered.length && left > 0; i++) {
        if (mayBeUsed(cover, needs.get(i))) {
          long part = Math.min(left, needs.get(i).amountFen() - covered[i]);
          covered[i] += part;
          left -= part;
        }
      }
    }
    var parts = new ArrayList<Long>();
    for (long part : covered) {
      parts.add(part);
    }
    return parts;
  }

  private static boolean mayBeUsed(Cover cover, Need need) {
    return cover.government().equals(need.government())
        && (cover.fieldCodes().isEmpty()
            || (need.fieldCode() != null && cover.fieldCodes().contains(need.fieldCode())));
  }
}
