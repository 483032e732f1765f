package org.ecocity.funding.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Money that has arrived at a project.
 *
 * @param id the arrival
 * @param version for ETag
 * @param projectId the project
 * @param kind kind of money
 * @param amountFen in fen
 * @param arrivedOn when
 * @param documentNo number of the document it came with
 * @param state RECORDED or REVERSED
 * @param allowedTransitions steps the caller may take now
 * @param journalId its posting in the ledger
 */
record ArrivalView(
    UUID id,
    long version,
    UUID projectId,
    String kind,
    long amountFen,
    LocalDate arrivedOn,
    @Nullable String documentNo,
    ArrivalState state,
    List<ArrivalState> allowedTransitions,
    UUID journalId)
    implements Versioned {
  static ArrivalView of(FundsArrival arrival, boolean mayReverse) {
    return new ArrivalView(
        arrival.id,
        arrival.version,
        arrival.projectId,
        arrival.kind,
        arrival.amountFen,
        arrival.arrivedOn,
        arrival.documentNo,
        arrival.state,
        mayReverse ? arrival.state.next() : List.of(),
        arrival.journalId);
  }
}
