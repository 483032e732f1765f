package org.ecocity.funding.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.ledger.standings.LineStandings;
import org.ecocity.funding.performance.sheets.SheetService;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/** Takes the owner's self-evaluation in and shows results. */
@ApplicationScoped
class ResultService {
  private final Performances performances;
  private final PerformanceSteps steps;
  private final SheetService sheets;
  private final BudgetLineService lines;
  private final LineStandings standings;
  private final Units units;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  ResultService(
      Performances performances,
      PerformanceSteps steps,
      SheetService sheets,
      BudgetLineService lines,
      LineStandings standings,
      Units units,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.performances = performances;
    this.steps = steps;
    this.sheets = sheets;
    this.lines = lines;
    this.standings = standings;
    this.units = units;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  ResultView evaluate(ResultRequest said) {
    return evaluate(performances.lockReadable(said.targetId()), said);
  }

  /** The same anew, as long as nobody changed what the caller has before him. */
  @Transactional
  ResultView replace(ResultRequest said, long version) {
    var found = performances.lockReadable(said.targetId());
    performances.requireVersion(found, version);
    return evaluate(found, said);
  }

  private ResultView evaluate(Performance found, ResultRequest said) {
    if (!caller.isOf(found.unitCode)) {
      throw Problem.notPermitted("performance-of-another-unit");
    }
    if (!found.isToBeEvaluated()) {
      throw Problem.transitionNotAllowed(
          found.state, PerformanceState.SELF_EVALUATED, steps.allowed(found));
    }
    if (!clock.today().isAfter(found.yearEnd())) {
      throw Problem.rule("year-not-over", null, found.yearEnd());
    }
    var sheet = sheets.said(found.sheetCode, found.sheetVersion);
    var money = found.money(standings.asOf(found.budgetLineId, found.projectId, found.yearEnd()));
    if (money.quotaFen() == 0) {
      throw Problem.rule("nothing-budgeted", null, found.budgetLineCode, found.year);
    }
    ResultCheck.require(found, said, sheet, money);
    var from = found.evaluate(said, sheet, money, Hand.of(caller), clock.today());
    performances.flush();
    audit.transition(PerformanceSteps.AGGREGATE, found.id, from, found.state, null, said);
    return view(found);
  }

  @Transactional
  ResultView get(UUID id) {
    return view(performances.readableResult(id));
  }

  @Transactional
  Page<ResultView> list(PageRequest page, PerformanceFilter filter) {
    return performances.results(page, filter).map(this::view);
  }

  /** The sheet that a result follows. */
  @Transactional
  ResultSheet sheetOf(UUID id) {
    var found = performances.readableResult(id);
    return new ResultSheet(
        view(found),
        sheets.said(found.sheetCode, found.sheetVersion),
        lines.require(found.budgetLineId).carriedOver());
  }

  private ResultView view(Performance found) {
    return ResultView.of(found, units.names().of(found.unitCode), steps.allowed(found));
  }
}
