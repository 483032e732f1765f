package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.platform.time.BusinessClock;

/**
 * What allocations do in the ledger, and to the quota of the unit's line. Beside the money, which
 * goes from line to line, the ledger notes by unit what it was granted and what was taken back.
 */
@ApplicationScoped
class AllocationMoney {
  private final Ledger ledger;
  private final CarriedLines carried;
  private final BusinessClock clock;

  AllocationMoney(Ledger ledger, CarriedLines carried, BusinessClock clock) {
    this.ledger = ledger;
    this.carried = carried;
    this.clock = clock;
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
      var unit = ofUnit(AccountType.UNIT, back.unitCode);
      note(back, JournalKind.UNGRANT, unit, ofUnit(AccountType.CLAWBACK, back.unitCode));
    }
    return outcome;
  }

  /**
   * Notes what units were granted, once all of a transaction's money has gone from line to line: so
   * nobody who holds a unit's account waits for a line.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void noteGrants(List<Allocation> allocated) {
    var outside = ledger.open(NewAccount.grants(clock.today()));
    for (var one : allocated) {
      note(one, JournalKind.GRANT, outside, ofUnit(AccountType.UNIT, one.unitCode));
    }
  }

  private void note(Allocation one, JournalKind kind, UUID from, UUID to) {
    var key = "allocation:" + one.id + ":" + kind;
    ledger
        .post(Posting.move(key, kind, one.id, one.documentNumber, from, to, one.amountFen))
        .require();
  }

  private UUID ofUnit(AccountType type, String unitCode) {
    return ledger.open(NewAccount.ofUnit(type, unitCode, clock.today()));
  }
}
