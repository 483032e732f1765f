package org.ecocity.funding.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public notice.
 *
 * @param id the notice
 * @param freezeNo which freeze it shows
 * @param opensOn first day
 * @param closesOn last day; approval is possible after it
 * @param closedOn when it was closed by approval, an upheld objection or withdrawal
 * @param outcome how it ended
 */
public record NoticeView(
    UUID id,
    int freezeNo,
    LocalDate opensOn,
    LocalDate closesOn,
    @Nullable LocalDate closedOn,
    @Nullable NoticeOutcome outcome) {
  static NoticeView of(PublicNotice notice) {
    return new NoticeView(
        notice.id,
        notice.subjectNo,
        notice.opensOn,
        notice.closesOn,
        notice.closedOn,
        notice.outcome);
  }
}
