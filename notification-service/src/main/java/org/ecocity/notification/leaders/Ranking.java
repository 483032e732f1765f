package org.ecocity.notification.leaders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranks within groups: less energy for a square metre is better, equal figures share a rank (1, 1,
 * 3), who fails a gate is listed without one. A pure function; the order of entries says nothing.
 */
final class Ranking {
  /** The gate of using no more than the group's quota. */
  static final String QUOTA = "QUOTA";

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::groupCode)
          .thenComparing(Candidate::isRanked, Comparator.reverseOrder())
          .thenComparing(Candidate::kgcePerSquareMetre)
          .thenComparing(Candidate::bodyName);

  private Ranking() {}

  static List<Placed> of(List<Candidate> candidates) {
    var placed = new ArrayList<Placed>();
    var rankedInGroup = new HashMap<String, Integer>();
    @Nullable Placed last = null;
    for (var candidate : candidates.stream().sorted(ORDER).toList()) {
      if (candidate.isRanked()) {
        int place = rankedInGroup.merge(candidate.groupCode(), 1, Integer::sum);
        last =
            new Placed(
                candidate, last != null && last.isLevelWith(candidate) ? last.rank() : place);
        placed.add(last);
      } else {
        placed.add(new Placed(candidate, null));
      }
    }
    return List.copyOf(placed);
  }

  /** A building that wants to be ranked. */
  record Candidate(
      String bodyName,
      String unitCode,
      String groupCode,
      BigDecimal kgcePerSquareMetre,
      @Nullable String failedGate) {
    boolean isRanked() {
      return failedGate == null;
    }
  }

  /** A candidate with its rank; none when it failed a gate. */
  record Placed(Candidate candidate, @Nullable Integer rank) {
    boolean isLevelWith(Candidate other) {
      return candidate.groupCode().equals(other.groupCode())
          && candidate.kgcePerSquareMetre().compareTo(other.kgcePerSquareMetre()) == 0;
    }
  }
}
