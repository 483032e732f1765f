package org.ecocity.funding.concessions;

import java.time.LocalDate;

/** What became of a competition record that was to be concluded; a refusal changes nothing. */
sealed interface ConcessionOutcome {
  record Done() implements ConcessionOutcome {}

  record NotAllowed(CompetitionState from) implements ConcessionOutcome {}

  /** Only the principal officer of the project's unit concludes. */
  record NotPermitted() implements ConcessionOutcome {}

  record Missing(String field) implements ConcessionOutcome {}

  record InFuture(String field) implements ConcessionOutcome {}

  /** Decided before it was announced. */
  record DecidedTooEarly(LocalDate announcedOn) implements ConcessionOutcome {}

  /** The contract is older than the decision. */
  record ContractTooEarly(LocalDate decidedOn) implements ConcessionOutcome {}

  /** Too few bids for the method, or more than one from a single source. */
  record BidsUnfit(CompetitionMethod method, int count) implements ConcessionOutcome {}

  record BidderTwice(String bidder) implements ConcessionOutcome {}

  /** The ranks do not follow from the scores. */
  record Misranked(String bidder) implements ConcessionOutcome {}

  record PartnerNoBidder(String partner) implements ConcessionOutcome {}

  /** Another than the first was chosen, and no reason given. */
  record PartnerNotFirst(int rank) implements ConcessionOutcome {}
}
