package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.Level;
import org.ecocity.funding.budget.MovedLine;
import org.ecocity.funding.budget.MovedLines;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Enters the document of a movement; what it says is checked now, the money when it is approved.
 */
@ApplicationScoped
class MovementPreparation {
  static final String AGGREGATE = "budget-movement";

  private final BudgetMovements movements;
  private final MovedLines lines;
  private final MovementReading reading;
  private final Audit audit;
  private final BusinessClock clock;

  MovementPreparation(
      BudgetMovements movements,
      MovedLines lines,
      MovementReading reading,
      Audit audit,
      BusinessClock clock) {
    this.movements = movements;
    this.lines = lines;
    this.reading = reading;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  MovementView prepare(Caller caller, MovementRequest request) {
    if (request.documentDate().isAfter(clock.today())) {
      throw Problem.rule("document-in-future", "documentDate");
    }
    if (request.kind().movesAll() != (request.amountFen() == null)) {
      throw Problem.rule("movement-amount", "amountFen");
    }
    var line = line(request.budgetLineId(), "budgetLineId");
    var one = new BudgetMovement(request, line, Hand.of(caller), clock.today());
    check(request, line, one);
    movements.persistAndFlush(one);
    audit.transition(AGGREGATE, one.id, null, one.state, one.reason, request);
    return reading.view(caller, one);
  }

  private void check(MovementRequest request, MovedLine line, BudgetMovement one) {
    var toId = request.toBudgetLineId();
    if ((request.kind() == MovementKind.TRANSFER) != (toId != null)) {
      throw Problem.rule("movement-other-line", "toBudgetLineId");
    }
    if (request.kind() != MovementKind.TRANSFER && request.statedEarmarkChange() != null) {
      throw Problem.rule("movement-other-line", "earmarkChange");
    }
    var resized = request.kind() == MovementKind.SUPPLEMENT || request.kind() == MovementKind.CUT;
    if (resized && line.parentLineId() != null) {
      throw Problem.rule("line-carries-on", "budgetLineId", line.code());
    }
    if (toId != null) {
      var to = line(toId, "toBudgetLineId");
      checkTransfer(line, to, request.statedEarmarkChange());
      one.to(to);
      one.earmarkChange = request.statedEarmarkChange();
    }
    var wanted = request.amountFen();
    if (wanted != null && request.kind() == MovementKind.SUPPLEMENT && !line.hasRoomFor(wanted)) {
      throw MovementProblems.overMost(line, wanted);
    }
    if (wanted != null && request.kind() != MovementKind.SUPPLEMENT) {
      long free = lines.freeFen(line);
      if (wanted > free) {
        throw MovementProblems.overFree(line, free, wanted);
      }
    }
  }

  /** Two districts are two governments: money between them is an allocation, not a transfer. */
  private static void checkTransfer(MovedLine from, MovedLine to, @Nullable String earmarkChange) {
    if (from.id().equals(to.id())) {
      throw Problem.rule("movement-other-line", "toBudgetLineId");
    }
    if (from.level() != to.level()) {
      throw Problem.rule("transfer-between-levels", "toBudgetLineId", from.level(), to.level());
    }
    if (from.year() != to.year()) {
      throw Problem.rule("transfer-between-years", "toBudgetLineId", year(from), year(to));
    }
    if (from.level() == Level.DISTRICT && !from.ownerUnitCode().equals(to.ownerUnitCode())) {
      throw Problem.rule(
          "transfer-between-units", "toBudgetLineId", from.ownerUnitCode(), to.ownerUnitCode());
    }
    if ((from.parentLineId() == null) != (to.parentLineId() == null)) {
      throw Problem.rule(
          "line-carries-on",
          "toBudgetLineId",
          from.parentLineId() == null ? to.code() : from.code());
    }
    var same = from.earmark().limitsAs(to.earmark());
    if (!same && earmarkChange == null) {
      throw Problem.rule("earmark-differs", "earmarkChange", from.code(), to.code());
    }
    if (same && earmarkChange != null) {
      throw Problem.rule("earmark-is-the-same", "earmarkChange", from.code(), to.code());
    }
  }

  private MovedLine line(UUID id, String field) {
    return lines.find(id).orElseThrow(() -> Problem.rule("unknown-budget-line", field, id));
  }

  private static String year(MovedLine line) {
    return String.valueOf(line.year());
  }
}
