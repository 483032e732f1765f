package org.ecocity.funding.movements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A movement of budget lines (追加、调减、调剂、结转、收回).
 *
 * @param id the movement
 * @param version for ETag
 * @param kind why the quota changes
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param budgetLineId the line; of a TRANSFER the one that gives
 * @param budgetLineCode its code
 * @param toLineId line that gets the money: of a TRANSFER, or the next year's that a CARRY_OVER
 *     opened
 * @param toLineCode its code
 * @param amountFen in fen; of CARRY_OVER and RECOVERY once they are approved
 * @param documentNumber number of the document that orders it
 * @param documentDate its date
 * @param reason why
 * @param earmarkChange what the document says of a change of the earmark
 * @param preparedOn business date
 * @param approvedOn business date
 * @param cancelReason why it was not done
 */
record MovementView(
    UUID id,
    long version,
    MovementKind kind,
    MovementState state,
    List<MovementState> allowedTransitions,
    UUID budgetLineId,
    String budgetLineCode,
    @Nullable UUID toLineId,
    @Nullable String toLineCode,
    @Nullable Long amountFen,
    String documentNumber,
    LocalDate documentDate,
    String reason,
    @Nullable String earmarkChange,
    LocalDate preparedOn,
    @Nullable LocalDate approvedOn,
    @Nullable String cancelReason)
    implements Versioned {
  static MovementView of(BudgetMovement one, List<MovementState> allowed) {
    return new MovementView(
        one.id,
        one.version,
        one.kind,
        one.state,
        allowed,
        one.budgetLineId,
        one.budgetLineCode,
        one.toLineId,
        one.toLineCode,
        one.amountFen,
        one.documentNumber,
        one.documentDate,
        one.reason,
        one.earmarkChange,
        one.preparedOn,
        one.approvedOn,
        one.cancelReason);
  }
}
