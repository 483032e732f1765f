package org.ecocity.funding.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.standings.LineStanding;
import org.ecocity.funding.ledger.standings.LineStandings;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The door to targets for what is recorded beside them while their year runs. */
@ApplicationScoped
public class ConfirmedTargets {
  private final Performances performances;
  private final LineStandings standings;
  private final BusinessClock clock;
  private final Audit audit;
  private final Caller caller;

  ConfirmedTargets(
      Performances performances,
      LineStandings standings,
      BusinessClock clock,
      Audit audit,
      Caller caller) {
    this.performances = performances;
    this.standings = standings;
    this.clock = clock;
    this.audit = audit;
    this.caller = caller;
  }

  /**
   * Confirmed targets.
   *
   * @param yearEnd last day of their year
   * @param sheetCode the sheet they follow
   * @param sheetVersion its version
   * @param money what they have to give and what is paid of it, as of today
   * @param rows third-level indicators in their order
   */
  public record Targets(
      LocalDate yearEnd, String sheetCode, int sheetVersion, LineStanding money, List<Row> rows) {}

  /**
   * A third-level indicator.
   *
   * @param name what is looked at
   * @param targetValue the value to reach; none of one in words
   */
  public record Row(String name, @Nullable BigDecimal targetValue) {}

  /** Those of the caller's own unit, held until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Targets own(UUID id) {
    var found = performances.lockReadable(id);
    if (!caller.isOf(found.unitCode)) {
      throw Problem.notPermitted("performance-of-another-unit");
    }
    if (found.state != PerformanceState.CONFIRMED) {
      throw Problem.conflict("not-confirmed", found.state);
    }
    return new Targets(
        found.yearEnd(),
        found.sheetCode,
        found.sheetVersion,
        found.money(standings.asOf(found.budgetLineId, found.projectId, clock.today())),
        found.rows.stream().map(row -> new Row(row.name, row.targetValue)).toList());
  }

  /** Refuses who may not see them. */
  @Transactional
  public void requireReadable(UUID id) {
    performances.readable(id);
  }

  /** Leaves an entry in their trail. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void noted(UUID id, String act, Object detail) {
    audit.noted(PerformanceSteps.AGGREGATE, id, act, detail);
  }
}
