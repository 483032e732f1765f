package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.MovedLine;
import org.ecocity.funding.budget.MovedLines;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What a movement does in the ledger, by one posting, and to the quotas of its lines. */
@ApplicationScoped
class MovementMoney {
  private final Ledger ledger;
  private final MovedLines lines;
  private final BusinessClock clock;

  MovementMoney(Ledger ledger, MovedLines lines, BusinessClock clock) {
    this.ledger = ledger;
    this.lines = lines;
    this.clock = clock;
  }

  /** From the treasury of the line's level into the line. */
  @Transactional(Transactional.TxType.MANDATORY)
  void supplement(BudgetMovement one, MovedLine line, long fen) {
    ledger.post(posting(one, treasury(line), line.accountId(), fen)).require();
    lines.resize(line.id(), fen);
  }

  /** Out of a line into another, or back to the treasury when none is named. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome take(BudgetMovement one, MovedLine from, @Nullable MovedLine to, long fen) {
    var target = to == null ? treasury(from) : to.accountId();
    var outcome = ledger.post(keepingEarmark(posting(one, from.accountId(), target, fen), from));
    if (outcome instanceof PostOutcome.Posted) {
      lines.resize(from.id(), -fen);
      if (to != null) {
        lines.resize(to.id(), fen);
      }
    }
    return outcome;
  }

  private UUID treasury(MovedLine line) {
    return ledger.open(NewAccount.treasury(line.level().name(), clock.today()));
  }

  private static Posting posting(BudgetMovement one, UUID from, UUID to, long fen) {
    return Posting.move(
        "budget-movement:" + one.id, one.kind.journal(), one.id, one.documentNumber, from, to, fen);
  }

  /**
   * The ledger lets nothing out of an earmarked account but for a purpose and field it allows. A
   * movement spends nothing; that its earmark is kept was checked on the lines, so it names the
   * first that is allowed.
   */
  private static Posting keepingEarmark(Posting posting, MovedLine from) {
    var earmark = from.earmark();
    var purpose =
        earmark.purposes().stream()
            .filter(code -> !earmark.excludedPurposes().contains(code))
            .findFirst();
    var field = earmark.fieldCodes().stream().findFirst().orElse(null);
    return purpose.isEmpty() && field == null
        ? posting
        : new Posting(
            posting.key(),
            posting.kind(),
            posting.aboutId(),
            null,
            purpose.orElse(null),
            field,
            posting.memo(),
            posting.legs());
  }
}
