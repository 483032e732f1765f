package org.ecocity.platform.approvals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One act that asks for a step: what the matrix needs to know about it.
 *
 * @param act code in the matrix, such as {@code PLAN_VERSION}
 * @param concernedUnits units by their relation to it: a matrix row may name {@code OWNER} or
 *     {@code LINE} instead of a unit
 * @param earlierHands users who must not take this step because they took an earlier one
 */
public record ApprovalCase(
    String act, Map<String, Set<String>> concernedUnits, Set<String> earlierHands) {
  /** An act without relations and earlier hands. */
  public static ApprovalCase of(String act) {
    return new ApprovalCase(act, Map.of(), Set.of());
  }

  /** Names the units that stand in this relation to the act, such as {@code LINE}. */
  public ApprovalCase concerning(String relation, Set<String> unitCodes) {
    var more = new HashMap<>(concernedUnits);
    more.put(relation, Set.copyOf(unitCodes));
    return new ApprovalCase(act, Map.copyOf(more), earlierHands);
  }

  /** Adds users whose hand was on it before; none where nobody was. */
  public ApprovalCase after(@Nullable String... users) {
    var more = new HashSet<>(earlierHands);
    for (var user : users) {
      if (user != null) {
        more.add(user);
      }
    }
    return new ApprovalCase(act, concernedUnits, Set.copyOf(more));
  }
}
