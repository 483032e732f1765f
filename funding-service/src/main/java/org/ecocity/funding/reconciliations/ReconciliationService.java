package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Opens a month, takes the treasury's list, has it compared and explained, and closes it. */
@ApplicationScoped
class ReconciliationService {
  static final String AGGREGATE = "reconciliation";

  private final Reconciliations reconciliations;
  private final TreasuryRows rows;
  private final Differences differences;
  private final Comparing comparing;
  private final Audit audit;
  private final BusinessClock clock;

  ReconciliationService(
      Reconciliations reconciliations,
      TreasuryRows rows,
      Differences differences,
      Comparing comparing,
      Audit audit,
      BusinessClock clock) {
    this.reconciliations = reconciliations;
    this.rows = rows;
    this.differences = differences;
    this.comparing = comparing;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ReconciliationView open(Actor actor, ReconciliationRequest request) {
    var month = YearMonth.parse(request.period());
    if (request.rows() != null && !actor.hasAny(Roles.SYSTEM_PAYMENTS)) {
      throw Problem.notPermitted("rows-by-treasury");
    }
    var none = Boolean.TRUE.equals(request.nothingPaid());
    if (none && request.rows() != null) {
      throw Problem.rule("rows-and-nothing-paid", "nothingPaid");
    }
    var given = none ? List.<ReconciliationRequest.Row>of() : request.rows();
    var list = given == null ? null : bankRows(month, given);
    if (reconciliations.lockLive(month).isPresent()) {
      throw Problem.conflict("reconciliation-open", month);
    }
    var one = open(actor, month);
    if (list != null) {
      take(actor, one, list);
    }
    return view(actor, one);
  }

  private Reconciliation open(Actor actor, YearMonth month) {
    var today = clock.today();
    if (!today.isAfter(month.atEndOfMonth())) {
      throw Problem.rule("period-not-over", "period", month);
    }
    var one = new Reconciliation(month, reconciliations.nextRevision(month), actor, today);
    reconciliations.persistAndFlush(one);
    audit.transition(AGGREGATE, one.id, null, one.state, null);
    return one;
  }

  /** The treasury's system gives its list anew. */
  @Transactional
  ReconciliationView replaceRows(
      Actor actor, UUID id, long version, List<ReconciliationRequest.Row> given) {
    var one = reconciliations.lock(id);
    if (one.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    requireOpen(one);
    take(actor, one, bankRows(one.month(), given));
    return view(actor, one);
  }

  /** The list as a workbook: of the month's open reconciliation, or of a new one. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID takeList(Actor actor, YearMonth month, List<BankRow> list) {
    var one = reconciliations.lockLive(month).orElseGet(() -> open(actor, month));
    requireExact(list);
    take(actor, one, list);
    return one.id;
  }

  private void take(Actor actor, Reconciliation one, List<BankRow> list) {
    var from = one.state;
    rows.replace(one.id, list);
    one.listed(actor, clock.today());
    compare(one, from, null);
  }

  private void compare(Reconciliation one, ReconciliationState from, @Nullable String reason) {
    comparing.compare(one);
    reconciliations.flush();
    audit.transition(AGGREGATE, one.id, from, one.state, reason, Sums.of(one));
  }

  @Transactional
  ReconciliationOutcome step(Actor actor, UUID id, ReconciliationRequest.Transition wanted) {
    var one = reconciliations.lock(id);
    var objection = one.objection(actor, wanted.to());
    if (objection != null) {
      return objection;
    }
    var from = one.state;
    if (wanted.to() == ReconciliationState.COMPARED) {
      compare(one, from, wanted.reason());
      return new ReconciliationOutcome.Done(from);
    }
    var outcome = one.close(actor, comparing.isCurrent(one), clock.today());
    if (outcome instanceof ReconciliationOutcome.Done) {
      reconciliations.flush();
      audit.transition(AGGREGATE, id, from, one.state, wanted.reason(), Sums.of(one));
    }
    return outcome;
  }

  @Transactional
  ReconciliationView.DifferenceView explain(Actor actor, UUID id, UUID differenceId, String text) {
    var one = reconciliations.lock(id);
    var difference = differences.require(id, differenceId);
    requireOpen(one);
    one.explained(actor, !difference.isExplained());
    difference.explain(text.strip(), actor.user(), clock.today());
    reconciliations.flush();
    var view = ReconciliationView.DifferenceView.of(difference);
    audit.noted(AGGREGATE, id, "EXPLAINED", view);
    return view;
  }

  private static void requireOpen(Reconciliation one) {
    if (one.state == ReconciliationState.CLOSED) {
      throw Problem.conflict("reconciliation-closed", one.period);
    }
  }

  private static ReconciliationView view(Actor actor, Reconciliation one) {
    return ReconciliationView.of(one, actor);
  }

  private static List<BankRow> bankRows(YearMonth month, List<ReconciliationRequest.Row> given) {
    var list = new java.util.ArrayList<BankRow>();
    for (int i = 0; i < given.size(); i++) {
      var row = given.get(i);
      if (!YearMonth.from(row.paidOn()).equals(month)) {
        throw Problem.rule("day-outside-period", "rows[" + i + "].paidOn", month);
      }
      var account = AccountNo.require(row.payeeAccountNo(), "rows[" + i + "].payeeAccountNo");
      list.add(new BankRow(row.voucherNo(), row.amountFen(), row.paidOn(), account));
    }
    requireExact(list);
    return list;
  }

  private static void requireExact(List<BankRow> list) {
    var sum =
        list.stream()
            .map(row -> BigInteger.valueOf(row.amountFen()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.compareTo(BigInteger.valueOf(Money.MAX_FEN)) > 0) {
      throw Problem.rule("list-too-large", "rows");
    }
  }

  private record Sums(
      @Nullable Long oursFen,
      @Nullable Long theirsFen,
      @Nullable Integer differenceCount,
      @Nullable Integer unexplainedCount) {
    static Sums of(Reconciliation one) {
      return new Sums(one.oursFen, one.theirsFen, one.differenceCount, one.unexplainedCount);
    }
  }
}
