package org.ecocity.notification.honours;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An honour in the register.
 *
 * @param id the honour
 * @param version grows with each change
 * @param title what it is called
 * @param recipientKind UNIT or PERSON
 * @param unitCode the unit honoured, or the person's unit
 * @param unitName its name on the day of the conferring
 * @param personName the person honoured
 * @param personCode the person's code, if it has one
 * @param state PENDING until the document is issued, then CONFERRED
 * @param approvedItem the commendation item that was approved, on which it rests
 * @param proposalId the proposal it comes from
 * @param documentId the document that confers it
 * @param documentNumber its number
 * @param conferredOn date of issue
 * @param rewardFen material reward, fen; none if the honour carries none
 * @param rewardState NONE, DUE, PAID or ACKNOWLEDGED
 * @param rewardPaidOn when the treasury paid
 * @param rewardAcknowledgedOn when the recipient acknowledged it
 * @param rewardAcknowledgedBy user who did
 */
record HonourView(
    UUID id,
    long version,
    String title,
    RecipientKind recipientKind,
    String unitCode,
    String unitName,
    @Nullable String personName,
    @Nullable String personCode,
    HonourState state,
    String approvedItem,
    UUID proposalId,
    UUID documentId,
    @Nullable String documentNumber,
    @Nullable LocalDate conferredOn,
    @Nullable Long rewardFen,
    RewardState rewardState,
    @Nullable LocalDate rewardPaidOn,
    @Nullable LocalDate rewardAcknowledgedOn,
    @Nullable String rewardAcknowledgedBy)
    implements Versioned {
  static HonourView of(Honour honour, String unitName) {
    return new HonourView(
        honour.id,
        honour.version,
        honour.title,
        honour.recipientKind,
        honour.unitCode,
        unitName,
        honour.personName,
        honour.personCode,
        honour.state,
        honour.approvedItem,
        honour.proposalId,
        honour.documentId,
        honour.documentNumber,
        honour.conferredOn,
        honour.rewardFen,
        honour.rewardState,
        honour.rewardPaidOn,
        honour.rewardAcknowledgedOn,
        honour.rewardAcknowledgedBy);
  }
}
