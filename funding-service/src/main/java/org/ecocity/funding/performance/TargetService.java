package org.ecocity.funding.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
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
import org.jspecify.annotations.Nullable;

/** Takes targets in from the owner unit and shows them. */
@ApplicationScoped
class TargetService {
  private final Performances performances;
  private final PerformanceSteps steps;
  private final SheetService sheets;
  private final BudgetLineService lines;
  private final ProjectCopies projects;
  private final LineStandings standings;
  private final Units units;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  TargetService(
      Performances performances,
      PerformanceSteps steps,
      SheetService sheets,
      BudgetLineService lines,
      ProjectCopies projects,
      LineStandings standings,
      Units units,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.performances = performances;
    this.steps = steps;
    this.sheets = sheets;
    this.lines = lines;
    this.projects = projects;
    this.standings = standings;
    this.units = units;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  TargetView enter(TargetRequest request) {
    var line = ownLine(request);
    var project = project(request.projectId());
    var found = new Performance(line, project, Hand.of(caller), clock.today());
    fill(found, request, line.year());
    requireUncovered(found);
    performances.persistAndFlush(found);
    audit.transition(PerformanceSteps.AGGREGATE, found.id, null, found.state, null, request);
    return view(found);
  }

  /** The owner's targets replaced while they may still be changed. */
  @Transactional
  TargetView replace(UUID id, long version, TargetRequest request) {
    var found = own(id);
    performances.requireVersion(found, version);
    if (!found.isOpen()) {
      throw Problem.transitionNotAllowed(found.state, PerformanceState.DRAFT, steps.allowed(found));
    }
    var line = lines.require(found.budgetLineId);
    if (!isOf(request, line) || !Objects.equals(request.projectId(), found.projectId)) {
      throw Problem.rule("target-stays-with-line", "budgetLineId", line.code());
    }
    var from = fill(found, request, line.year());
    requireUncovered(found);
    performances.flush();
    audit.transition(PerformanceSteps.AGGREGATE, found.id, from, found.state, null, request);
    return view(found);
  }

  /** Only what finance has not confirmed. */
  @Transactional
  void delete(UUID id, long version) {
    var found = own(id);
    performances.requireVersion(found, version);
    if (!found.isOpen()) {
      throw Problem.conflict("target-stays", found.state);
    }
    audit.noted(PerformanceSteps.AGGREGATE, id, "DELETED", view(found));
    performances.delete(found);
  }

  @Transactional
  TargetView get(UUID id) {
    return view(performances.readable(id));
  }

  @Transactional
  Page<TargetView> list(PageRequest page, PerformanceFilter filter) {
    var names = units.names();
    return performances
        .list(page, filter)
        .map(found -> TargetView.of(found, names.of(found.unitCode), steps.allowed(found)));
  }

  private TargetView view(Performance found) {
    return TargetView.of(found, units.names().of(found.unitCode), steps.allowed(found));
  }

  /** One of the caller's own unit, held until the transaction ends. */
  private Performance own(UUID id) {
    var found = performances.lockReadable(id);
    if (!caller.isOf(found.unitCode)) {
      throw Problem.notPermitted("performance-of-another-unit");
    }
    return found;
  }

  private ChargedLine ownLine(TargetRequest request) {
    var id = request.budgetLineId();
    var code = request.budgetLineCode();
    if (id == null && code == null) {
      throw Problem.invalid(java.util.List.of()).at("budgetLineId", "not-null");
    }
    return (id == null ? lines.ofCode(String.valueOf(code)) : lines.find(id))
        .filter(line -> caller.isOf(line.ownerUnitCode()))
        .orElseThrow(
            () ->
                Problem.rule(
                    "unknown-budget-line", "budgetLineId", id == null ? String.valueOf(code) : id));
  }

  private static boolean isOf(TargetRequest request, ChargedLine line) {
    return (request.budgetLineId() == null || line.id().equals(request.budgetLineId()))
        && (request.budgetLineCode() == null || line.code().equals(request.budgetLineCode()));
  }

  private @Nullable ProjectCopy project(@Nullable UUID id) {
    return id == null
        ? null
        : projects.find(id).orElseThrow(() -> Problem.rule("unknown-project", "projectId", id));
  }

  private PerformanceState fill(Performance found, TargetRequest request, int yearOfLine) {
    if (request.year() != null && request.year() != yearOfLine) {
      throw Problem.rule("year-of-line", "year", yearOfLine);
    }
    if ((request.projectId() == null) != (request.projectBudgetFen() == null)) {
      throw Problem.rule("project-budget-missing", "projectBudgetFen");
    }
    var applied = sheets.inForce(request.sheetCode(), found.yearEnd());
    var errors = TargetCheck.of(request.rows(), applied.sheet());
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return found.promise(request, applied, Hand.of(caller), clock.today());
  }

  /** Each fen of a line is under one target: of the line as a whole, or of its projects. */
  private void requireUncovered(Performance wanted) {
    var others =
        performances.lockOfLine(wanted.budgetLineId).stream()
            .filter(other -> !other.id.equals(wanted.id))
            .toList();
    var covered =
        others.stream()
            .filter(
                other ->
                    wanted.projectId == null
                        || other.projectId == null
                        || other.projectId.equals(wanted.projectId))
            .findFirst();
    if (covered.isPresent()) {
      throw Problem.conflict("performance-covered", wanted.budgetLineCode)
          .with("performanceTargetId", covered.get().id);
    }
    var budget = wanted.projectBudgetFen;
    if (budget != null) {
      long shared = others.stream().mapToLong(TargetService::budgetOf).sum();
      long quota = standings.asOf(wanted.budgetLineId, null, clock.today()).quotaFen();
      if (budget > quota - shared) {
        throw Problem.rule(
            "project-budget-over-line", "projectBudgetFen", wanted.budgetLineCode, quota - shared);
      }
    }
  }

  private static long budgetOf(Performance other) {
    return other.projectBudgetFen == null ? 0 : other.projectBudgetFen;
  }
}
