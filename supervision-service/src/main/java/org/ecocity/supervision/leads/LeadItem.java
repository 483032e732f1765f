package org.ecocity.supervision.leads;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of several things a lead lists.
 *
 * @param sourceId the warning
 * @param code what people call the line or project it is about
 * @param summary what it says
 * @param amountFen the money it is about, fen
 * @param listedOn business date
 * @param overOn business date from which it is so no more; that closes no lead
 */
@Embeddable
record LeadItem(
    UUID sourceId,
    String code,
    String summary,
    long amountFen,
    LocalDate listedOn,
    @Nullable LocalDate overOn) {
  boolean isOf(UUID warningId) {
    return sourceId.equals(warningId);
  }

  LeadItem over(LocalDate day) {
    return new LeadItem(sourceId, code, summary, amountFen, listedOn, day);
  }
}
