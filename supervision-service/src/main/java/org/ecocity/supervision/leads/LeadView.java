package org.ecocity.supervision.leads;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A lead (线索).
 *
 * @param id the lead
 * @param version grows with each change
 * @param code what people call it, such as {@code L-2019-0001}
 * @param source REFUSED_PAYMENT, MEDIA, CITIZEN, EARLY_WARNING
 * @param paymentId the refused payment; of another source what it came from: report or warning;
 *     none of a lead that lists several
 * @param amountFen the money it is about, fen
 * @param unitCode the unit concerned
 * @param unitName its name when the lead was opened
 * @param projectId the project concerned
 * @param summary what it says
 * @param items what it lists, where it lists several things: the idle money of a unit and quarter
 * @param state OPEN, HEARD, FINDING, CLOSED
 * @param allowedTransitions how the caller may decide now
 * @param statement what the unit said
 * @param statedBy user who stated or recorded it
 * @param statedOn business date
 * @param reason of the decision
 * @param decidedBy inspector-chief
 * @param decidedOn business date
 * @param findingId the finding it became
 * @param openedOn business date
 * @param openedBy user, or {@code system}
 */
record LeadView(
    UUID id,
    long version,
    String code,
    LeadSource source,
    @Nullable UUID paymentId,
    @Nullable Long amountFen,
    String unitCode,
    String unitName,
    @Nullable UUID projectId,
    String summary,
    List<LeadItem> items,
    LeadState state,
    List<LeadState> allowedTransitions,
    @Nullable String statement,
    @Nullable String statedBy,
    @Nullable LocalDate statedOn,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable UUID findingId,
    LocalDate openedOn,
    String openedBy)
    implements Versioned {
  static LeadView of(Lead lead, String unitName, List<LeadState> allowed) {
    return new LeadView(
        lead.id,
        lead.version,
        lead.code,
        lead.source,
        lead.sourceId,
        lead.amountFen,
        lead.unitCode,
        unitName,
        lead.projectId,
        lead.summary,
        List.copyOf(lead.items),
        lead.state,
        allowed,
        lead.statement,
        lead.statedBy,
        lead.statedOn,
        lead.reason,
        lead.decidedBy,
        lead.decidedOn,
        lead.findingId,
        lead.openedOn,
        lead.openedBy);
  }
}
