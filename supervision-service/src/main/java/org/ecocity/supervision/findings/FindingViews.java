package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.pool.Pool;
import org.ecocity.supervision.pool.PooledProject;
import org.ecocity.supervision.units.Responsible;
import org.ecocity.supervision.units.Responsibles;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Puts names and the caller's possibilities beside a finding. */
@ApplicationScoped
class FindingViews {
  private final FindingRights rights;
  private final Units units;
  private final Responsibles responsibles;
  private final Pool pool;
  private final BusinessClock clock;

  FindingViews(
      FindingRights rights,
      Units units,
      Responsibles responsibles,
      Pool pool,
      BusinessClock clock) {
    this.rights = rights;
    this.units = units;
    this.responsibles = responsibles;
    this.pool = pool;
    this.clock = clock;
  }

  /** As an entry of a list, without the persons. */
  FindingView brief(Finding finding) {
    return FindingView.of(finding, around(finding, null));
  }

  /** As a single resource. */
  FindingView whole(Finding finding) {
    return FindingView.of(
        finding, around(finding, responsibles.of(finding.unitCode(), clock.today())));
  }

  private FindingView.Surroundings around(Finding finding, @Nullable List<Responsible> persons) {
    var projectId = finding.projectId();
    return new FindingView.Surroundings(
        units.nameOf(finding.unitCode(), finding.origin.raisedOn()),
        projectId == null ? null : pool.find(projectId).map(PooledProject::name).orElse(null),
        persons,
        rights.allowedTransitions(finding),
        rights.allowedActs(finding),
        clock.today());
  }
}
