package org.ecocity.funding.reconciliations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A month's reconciliation (对账). Sums and counts are of the last comparison; {@code oursFen} less
 * {@code theirsFen} is {@code differenceFen}, the sum of all differences.
 *
 * @param id the reconciliation
 * @param version for If-Match
 * @param period the month
 * @param revision 1, or more where something came after the month had been closed
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param oursCount payments PAID here in the month
 * @param oursFen their sum in fen
 * @param ledgerFen what the ledger has posted as paid for them, in fen
 * @param theirsCount rows of the treasury's list
 * @param theirsFen their sum in fen
 * @param differenceCount differences found
 * @param differenceFen their sum in fen
 * @param unexplainedCount how many have no explanation yet
 * @param openedOn business date
 * @param listedOn business date of the last list
 * @param comparedOn business date of the last comparison
 * @param closedOn business date
 */
record ReconciliationView(
    UUID id,
    long version,
    String period,
    int revision,
    ReconciliationState state,
    List<ReconciliationState> allowedTransitions,
    @Nullable Integer oursCount,
    @Nullable Long oursFen,
    @Nullable Long ledgerFen,
    @Nullable Integer theirsCount,
    @Nullable Long theirsFen,
    @Nullable Integer differenceCount,
    @Nullable Long differenceFen,
    @Nullable Integer unexplainedCount,
    LocalDate openedOn,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate comparedOn,
    @Nullable LocalDate closedOn)
    implements Versioned {
  static ReconciliationView of(Reconciliation one, Actor reader) {
    return new ReconciliationView(
        one.id,
        one.version,
        one.period,
        one.revision,
        one.state,
        one.allowedTo(reader),
        one.oursCount,
        one.oursFen,
        one.ledgerFen,
        one.theirsCount,
        one.theirsFen,
        one.differenceCount,
        one.differenceFen,
        one.unexplainedCount,
        one.openedOn,
        one.listedOn,
        one.comparedOn,
        one.closedOn);
  }

  /**
   * A difference between the two sides.
   *
   * @param id the difference; stays while a new comparison finds the same
   * @param kind what differs
   * @param voucherNo the voucher
   * @param paymentId the payment here, if there is one
   * @param paymentCode its code
   * @param oursFen its amount here in fen
   * @param theirsFen the amount on the treasury's list in fen
   * @param differenceFen what it adds to ours less theirs of this month, in fen
   * @param oursPaidOn day paid as it stands here
   * @param theirsPaidOn day paid on the list
   * @param oursAccountNo the payee's account here
   * @param theirsAccountNo the account on the list
   * @param explanation why
   * @param explainedBy who says so
   * @param explainedOn business date
   */
  record DifferenceView(
      UUID id,
      DifferenceKind kind,
      String voucherNo,
      @Nullable UUID paymentId,
      @Nullable String paymentCode,
      @Nullable Long oursFen,
      @Nullable Long theirsFen,
      long differenceFen,
      @Nullable LocalDate oursPaidOn,
      @Nullable LocalDate theirsPaidOn,
      @Nullable String oursAccountNo,
      @Nullable String theirsAccountNo,
      @Nullable String explanation,
      @Nullable String explainedBy,
      @Nullable LocalDate explainedOn) {
    static DifferenceView of(Difference one) {
      return new DifferenceView(
          one.id,
          one.kind,
          one.voucherNo,
          one.paymentId,
          one.paymentCode,
          one.oursFen,
          one.theirsFen,
          one.differenceFen,
          one.oursPaidOn,
          one.theirsPaidOn,
          one.oursAccountNo,
          one.theirsAccountNo,
          one.explanation,
          one.explainedBy,
          one.explainedOn);
    }
  }
}
