package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** Opens a line's accounts, with its earmark on both, and brings its money in from outside. */
@ApplicationScoped
class LineOpening {
  private final BudgetLines lines;
  private final Purposes purposes;
  private final Ledger ledger;
  private final BusinessClock clock;

  LineOpening(BudgetLines lines, Purposes purposes, Ledger ledger, BusinessClock clock) {
    this.lines = lines;
    this.purposes = purposes;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  BudgetLine open(BudgetLineRequest request) {
    var earmark = request.earmarkOrNone();
    requireKnown("earmark.purposes", earmark.purposes());
    requireKnown("earmark.excludedPurposes", earmark.excludedPurposes());
    var id = Ids.next();
    var available = account(AccountType.BUDGET_LINE, id, request, earmark);
    var committed = account(AccountType.COMMITMENT, id, request, earmark);
    var line = new BudgetLine(id, request, available, committed, clock.today());
    lines.persistAndFlush(line);
    var outside = ledger.open(NewAccount.external(request.level().name(), clock.today()));
    var memo = "Budget line " + line.code;
    ledger
        .post(
            Posting.move(
                "budget-line:" + id,
                JournalKind.OPEN_LINE,
                id,
                memo,
                outside,
                available,
                line.amountFen))
        .require();
    return line;
  }

  private UUID account(AccountType type, UUID lineId, BudgetLineRequest request, Earmark earmark) {
    return ledger.open(
        new NewAccount(
            type,
            type + ":" + request.code().strip(),
            lineId,
            null,
            request.ownerUnitCode().strip(),
            new NewAccount.Limits(
                earmark.purposes(), earmark.excludedPurposes(), earmark.fieldCodes()),
            clock.today()));
  }

  private void requireKnown(String field, List<String> codes) {
    codes.stream()
        .filter(code -> !purposes.knows(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw Problem.rule("unknown-purpose", field, code);
            });
  }
}
