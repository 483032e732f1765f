package org.ecocity.funding.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How versions of a policy follow each other: on every day exactly one approved version holds.
 * Drafts are alternatives and may stand beside each other.
 *
 * @param others the other versions of the policy, by number
 */
record Succession(List<PolicyVersion> others) {

  /** When a version holds, by its own dates. */
  record Span(int version, LocalDate from, @Nullable LocalDate to) {
    static Span of(PolicyVersion version) {
      return new Span(version.version, version.validFrom, version.validTo);
    }
  }

  /** A draft joins some version, or begins with a draft that does. */
  void requirePlaced(Span draft) {
    var fits =
        others.stream()
            .anyMatch(
                other ->
                    breach(Span.of(other), draft) == null
                        || breach(draft, Span.of(other)) == null
                        || (other.state == PolicyState.DRAFT
                            && other.validFrom.equals(draft.from())));
    if (!fits && !others.isEmpty()) {
      refuse(breach(Span.of(others.getLast()), draft));
    }
  }

  /** An approved version follows the approved one before it, and is followed by the next. */
  void requireToFollow(Span version) {
    var approved =
        others.stream()
            .filter(other -> other.state == PolicyState.APPROVED)
            .sorted(Comparator.comparing(other -> other.validFrom))
            .map(Span::of)
            .toList();
    approved.stream()
        .filter(other -> !other.from().isAfter(version.from()))
        .reduce((earlier, later) -> later)
        .ifPresent(before -> refuse(breach(before, version)));
    approved.stream()
        .filter(other -> other.from().isAfter(version.from()))
        .findFirst()
        .ifPresent(next -> refuse(breach(version, next)));
  }

  private static void refuse(@Nullable Problem breach) {
    if (breach != null) {
      throw breach;
    }
  }

  private static @Nullable Problem breach(Span before, Span after) {
    var end = before.to();
    var from = after.from();
    if (end == null) {
      return from.isAfter(before.from())
          ? null
          : Problem.rule("policy-begins-too-early", "validFrom", before.version(), before.from());
    }
    if (from.equals(end.plusDays(1))) {
      return null;
    }
    var slug = from.isAfter(end) ? "policy-leaves-a-gap" : "policy-overlaps";
    return Problem.rule(slug, "validFrom", before.version(), end, end.plusDays(1));
  }
}
