package org.ecocity.funding.concessions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * How the partner of a project was chosen.
 *
 * @param id the record
 * @param version for If-Match
 * @param recordVersion 1, and one more with each correction
 * @param correctsId the record whose place it takes
 * @param correctionReason why
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode its unit
 * @param ownerUnitName the unit's present name
 * @param kind CONCESSION or MARKET
 * @param method how the partner is chosen
 * @param singleSourceReason why there is no competition
 * @param announcedOn when it was announced
 * @param decidedOn when it was decided
 * @param bids what each bidder offered
 * @param partner the bidder that was chosen
 * @param deviationReason why it is not the first
 * @param termYears for how many years
 * @param contractNo number of the contract
 * @param contractDate its date
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param concludedOn business date
 */
record ConcessionView(
    UUID id,
    long version,
    int recordVersion,
    @Nullable UUID correctsId,
    @Nullable String correctionReason,
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    String ownerUnitName,
    CompetitionKind kind,
    CompetitionMethod method,
    @Nullable String singleSourceReason,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate decidedOn,
    List<Bid> bids,
    @Nullable String partner,
    @Nullable String deviationReason,
    @Nullable Integer termYears,
    @Nullable String contractNo,
    @Nullable LocalDate contractDate,
    CompetitionState state,
    List<CompetitionState> allowedTransitions,
    @Nullable LocalDate concludedOn)
    implements Versioned {

  /**
   * A bid.
   *
   * @param bidder who
   * @param priceFen price in fen
   * @param score points, 0 to 100
   * @param rank place
   */
  record Bid(String bidder, long priceFen, BigDecimal score, int rank) {
    static Bid of(Concession.Bid bid) {
      return new Bid(bid.bidder, bid.priceFen, bid.score, bid.rank);
    }
  }

  static ConcessionView of(Concession one, String ownerUnitName, List<CompetitionState> allowed) {
    return new ConcessionView(
        one.id,
        one.version,
        one.recordVersion,
        one.correctsId,
        one.correctionReason,
        one.projectId,
        one.projectCode,
        one.projectName,
        one.ownerUnitCode,
        ownerUnitName,
        one.kind,
        one.method,
        one.singleSourceReason,
        one.announcedOn,
        one.decidedOn,
        one.bids.stream().map(Bid::of).toList(),
        one.partner,
        one.deviationReason,
        one.termYears,
        one.contractNo,
        one.contractDate,
        one.state,
        allowed,
        one.concludedOn);
  }
}
