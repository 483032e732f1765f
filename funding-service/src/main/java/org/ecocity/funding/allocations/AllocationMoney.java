package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.ledger.Posting;

/** What allocations do in the ledger, and to the quota of the unit's line. */
@ApplicationScoped
class AllocationMoney {
  private final Ledger ledger;
  private final CarriedLines carried;

  AllocationMoney(Ledger ledger, CarriedLines carried) {
    this.ledger = ledger;
    this.carried = carried;
  }

  /** Reserves what an approved round allocates of a line. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome setAside(UUID roundId, ChargedLine source, long amountFen) {
    return setAside(roundId, ":SET_ASIDE:", source, amountFen);
  }

  /** Reserves what a round's settlement needs of a line beyond that. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome setAsideMore(UUID roundId, ChargedLine source, long amountFen) {
    return setAside(roundId, ":SET_ASIDE_MORE:", source, amountFen);
  }

  private PostOutcome setAside(UUID roundId, String what, ChargedLine source, long amountFen) {
    return ledger.post(
        Posting.move(
            "award-round:" + roundId + what + source.id(),
            JournalKind.SET_ASIDE,
            roundId,
            source.code(),
            source.accountId(),
            source.commitmentAccountId(),
            amountFen));
  }

  /** Frees what a round had reserved and does not allocate. */
  @Transactional(Transactional.TxType.MANDATORY)
  void giveBack(UUID roundId, ChargedLine source, long amountFen) {
    ledger
        .post(
            Posting.move(
                "award-round:" + roundId + ":GIVE_BACK:" + source.id(),
                JournalKind.GIVE_BACK,
                roundId,
                source.code(),
                source.commitmentAccountId(),
                source.accountId(),
                amountFen))
        .require();
  }

  /** From a line's money, or from what of it a round has reserved, to the unit's line. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome allocate(Allocation one, UUID fromAccountId, ChargedLine line) {
    var outcome =
        ledger.post(
            Posting.move(
                "allocation:" + one.id,
                JournalKind.ALLOCATE,
                one.id,
                one.documentNumber,
                fromAccountId,
                line.accountId(),
                one.amountFen));
    if (outcome instanceof PostOutcome.Posted) {
      carried.resize(line.id(), one.amountFen);
    }
    return outcome;
  }

  /** From the unit's line back to the line of the city. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome clawBack(Allocation back, ChargedLine line, ChargedLine source) {
    var outcome =
        ledger.post(
            Posting.move(
                "allocation:" + back.id,
                JournalKind.CLAW_BACK,
                back.id,
                back.documentNumber,
                line.accountId(),
                source.accountId(),
                back.amountFen));
    if (outcome instanceof PostOutcome.Posted) {
      carried.resize(line.id(), -back.amountFen);
    }
    return outcome;
  }
}
