package org.ecocity.funding.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An allocation (下达) between a line of the city and a line of a unit.
 *
 * @param id the allocation
 * @param version for ETag
 * @param kind why the money moves
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param roundId award round it belongs to
 * @param subjectCode whose share it is, unit or project; of a round alone
 * @param unitCode the unit
 * @param unitName its present name
 * @param sourceLineId line of the city
 * @param sourceLineCode its code
 * @param budgetLineId line of the unit, once it is open
 * @param budgetLineCode its code
 * @param amountFen in fen, from the city's line to the unit's; of a CLAWBACK the other way
 * @param clawedBackFen what of it has been taken back, in fen
 * @param documentNumber number of the finance bureau's document
 * @param reason why it was taken back or not done
 * @param reversesId the allocation that is taken back
 * @param preparedOn business date
 * @param allocatedOn business date
 * @param startDueOn day by which the money must be in use; it may be taken back from then on
 * @param clawbackOffered whether that day is over and nothing of the line was promised or paid
 */
record AllocationView(
    UUID id,
    long version,
    AllocationKind kind,
    AllocationState state,
    List<AllocationState> allowedTransitions,
    @Nullable UUID roundId,
    @Nullable String subjectCode,
    String unitCode,
    String unitName,
    UUID sourceLineId,
    String sourceLineCode,
    @Nullable UUID budgetLineId,
    @Nullable String budgetLineCode,
    long amountFen,
    long clawedBackFen,
    String documentNumber,
    @Nullable String reason,
    @Nullable UUID reversesId,
    LocalDate preparedOn,
    @Nullable LocalDate allocatedOn,
    @Nullable LocalDate startDueOn,
    boolean clawbackOffered)
    implements Versioned {
  static AllocationView of(
      Allocation one, String unitName, List<AllocationState> allowed, boolean clawbackOffered) {
    return new AllocationView(
        one.id,
        one.version,
        one.kind,
        one.state,
        allowed,
        one.roundId,
        one.subjectCode,
        one.unitCode,
        unitName,
        one.sourceLineId,
        one.sourceLineCode,
        one.lineId,
        one.lineCode,
        one.amountFen,
        one.clawedBackFen,
        one.documentNumber,
        one.reason,
        one.reversesId,
        one.preparedOn,
        one.allocatedOn,
        one.startDueOn,
        clawbackOffered);
  }
}
