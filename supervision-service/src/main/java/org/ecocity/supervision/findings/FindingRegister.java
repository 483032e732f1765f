package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.codes.Codes;
import org.ecocity.supervision.inspections.InspectionService;
import org.ecocity.supervision.pool.Pool;
import org.ecocity.supervision.pool.PooledProject;
import org.ecocity.supervision.teams.JointTeamService;
import org.jspecify.annotations.Nullable;

/** Enters findings into the register: from an inspection, or from a lead that was decided. */
@ApplicationScoped
public class FindingRegister {
  private final Findings findings;
  private final FindingRights rights;
  private final JointTeamService teams;
  private final InspectionService inspections;
  private final Pool pool;
  private final Codes codes;
  private final Audit audit;
  private final BusinessClock clock;

  FindingRegister(
      Findings findings,
      FindingRights rights,
      JointTeamService teams,
      InspectionService inspections,
      Pool pool,
      Codes codes,
      Audit audit,
      BusinessClock clock) {
    this.findings = findings;
    this.rights = rights;
    this.teams = teams;
    this.inspections = inspections;
    this.pool = pool;
    this.codes = codes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Raises a finding by the caller's team; nobody outside of it knows until it is ordered. */
  @Transactional
  public UUID raise(FindingRequest request, @Nullable UUID leadId) {
    var project = project(request.projectId());
    var today = clock.today();
    var origin =
        new FindingOrigin(
            codes.next("F", today.getYear()),
            team(request.inspectionId()),
            request.inspectionId(),
            leadId,
            request.projectId(),
            project == null ? null : project.code(),
            unit(request, project),
            today,
            rights.user());
    var finding =
        new Finding(
            Ids.next(), origin, request, project == null ? null : project.lineDepartmentCode());
    findings.persistAndFlush(finding);
    audit.created(FindingService.AGGREGATE, finding.id, origin);
    audit.transition(FindingService.AGGREGATE, finding.id, null, FindingState.OPEN, null);
    return finding.id;
  }

  private @Nullable PooledProject project(@Nullable UUID projectId) {
    return projectId == null
        ? null
        : pool.find(projectId)
            .orElseThrow(() -> Problem.rule("project-unknown", "projectId", projectId));
  }

  private UUID team(@Nullable UUID inspectionId) {
    if (inspectionId == null) {
      return teams.teamOf(rights.unit()).orElseThrow(() -> Problem.notPermitted("not-of-the-team"));
    }
    var team = inspections.teamOf(inspectionId);
    if (!teams.actsFor(team, rights.unit())) {
      throw Problem.notPermitted("not-of-the-team");
    }
    return team;
  }

  private static String unit(FindingRequest request, @Nullable PooledProject project) {
    var given = request.unitCode();
    if (given != null) {
      return given;
    }
    if (project == null) {
      throw Problem.rule("unit-missing", "unitCode");
    }
    return project.ownerUnitCode();
  }
}
