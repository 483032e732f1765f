package org.ecocity.supervision.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param id the evidence
 * @param unitCode the unit it is about
 * @param itemCode the item of the scheme
 * @param value points, percentage or number of times
 * @param choice code of the answer
 * @param notApplicable true when the item does not apply to the unit
 * @param reason why
 * @param attachmentIds the files
 * @param state ENTERED, CONFIRMED, REPLACED; only a CONFIRMED one counts
 * @param enteredBy user
 * @param enteredOn business date
 * @param confirmedBy the second person
 * @param confirmedOn business date
 */
record EvidenceView(
    UUID id,
    String unitCode,
    String itemCode,
    @Nullable BigDecimal value,
    @Nullable String choice,
    boolean notApplicable,
    String reason,
    List<UUID> attachmentIds,
    EvidenceState state,
    String enteredBy,
    LocalDate enteredOn,
    @Nullable String confirmedBy,
    @Nullable LocalDate confirmedOn) {
  static EvidenceView of(Evidence e) {
    return new EvidenceView(
        e.id,
        e.unitCode,
        e.itemCode,
        e.value,
        e.choice,
        e.notApplicable,
        e.reason,
        List.copyOf(e.attachmentIds),
        e.state,
        e.enteredBy,
        e.enteredOn,
        e.confirmedBy,
        e.confirmedOn);
  }
}
