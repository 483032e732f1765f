package org.ecocity.supervision.ladders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An escalation ladder.
 *
 * @param id the ladder
 * @param code what it is for
 * @param validFrom first day on which it is applied
 * @param source where the rule comes from
 * @param publishedBy user who published it
 * @param steps its rungs
 */
record LadderView(
    UUID id,
    String code,
    LocalDate validFrom,
    @Nullable String source,
    String publishedBy,
    List<LadderStep> steps) {
  static LadderView of(Ladder ladder) {
    return new LadderView(
        ladder.id(),
        ladder.code(),
        ladder.validFrom(),
        ladder.source(),
        ladder.publishedBy(),
        List.copyOf(ladder.steps()));
  }
}
