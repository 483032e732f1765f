package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.time.BusinessClock;

/** Opens a line's accounts, with its earmark on each, and brings its money in from outside. */
@ApplicationScoped
class LineOpening {
  private final BudgetLines lines;
  private final Ledger ledger;
  private final BusinessClock clock;

  LineOpening(BudgetLines lines, Ledger ledger, BusinessClock clock) {
    this.lines = lines;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  BudgetLine open(BudgetLineRequest request) {
    var earmark = request.earmarkOrNone();
    var line = line(request, earmark);
    lines.persistAndFlush(line);
    var outside = ledger.open(NewAccount.treasury(request.level().name(), clock.today()));
    ledger
        .post(
            Posting.move(
                "budget-line:" + line.id,
                JournalKind.OPEN_LINE,
                line.id,
                line.code,
                outside,
                line.accountId,
                line.amountFen))
        .require();
    return line;
  }

  /** An empty line of a unit that is to carry on another's money with its earmark. */
  @Transactional(Transactional.TxType.MANDATORY)
  BudgetLine openBelow(BudgetLine parent, String unitCode, String documentNumber) {
    var request =
        new BudgetLineRequest(
            freeCode(parent.code + "-" + unitCode),
            parent.year,
            Level.DISTRICT,
            unitCode,
            parent.name,
            parent.earmark(),
            parent.fundKind,
            parent.functionalCode,
            documentNumber,
            null,
            0);
    var line = line(request, parent.earmark());
    line.carryOn(parent);
    lines.persistAndFlush(line);
    return line;
  }

  /** An empty line of the next year that is to carry on what this one has left. */
  @Transactional(Transactional.TxType.MANDATORY)
  BudgetLine openNext(BudgetLine before, String documentNumber) {
    int year = before.year + 1;
    var stem = before.code.replaceFirst("-" + before.year + "$", "");
    var request =
        new BudgetLineRequest(
            freeCode(stem + "-" + year),
            year,
            before.level,
            before.ownerUnitCode,
            before.name,
            before.earmark(),
            before.fundKind,
            before.functionalCode,
            documentNumber,
            before.id,
            0);
    var line = line(request, before.earmark());
    line.parentLineId = before.parentLineId;
    line.parentLineCode = before.parentLineCode;
    lines.persistAndFlush(line);
    return line;
  }

  /** The line before is locked, so nobody else opens one after it now. */
  private String freeCode(String wanted) {
    var code = wanted;
    for (int i = 2; lines.ofCode(code).isPresent(); i++) {
      code = wanted + "-" + i;
    }
    return code;
  }

  private BudgetLine line(BudgetLineRequest request, Earmark earmark) {
    var id = Ids.next();
    var accounts =
        new LineAccounts(
            account(AccountType.BUDGET_LINE, id, request, earmark),
            account(AccountType.COMMITMENT, id, request, earmark),
            account(AccountType.PAYABLE, id, request, earmark));
    return new BudgetLine(id, request, accounts, clock.today());
  }

  /**
   * Where a line's money stands in the ledger until it is paid.
   *
   * @param available what it may still give
   * @param committed what it has promised
   * @param payable what it owes
   */
  record LineAccounts(UUID available, UUID committed, UUID payable) {}

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
}
