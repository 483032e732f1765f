package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.supervision.teams.JointTeamService;

/** Who may read and do what with a finding: the rule of the data beside that of the role. */
@ApplicationScoped
class FindingRights {
  private final Caller caller;
  private final JointTeamService teams;

  FindingRights(Caller caller, JointTeamService teams) {
    this.caller = caller;
    this.teams = teams;
  }

  boolean mayRead(Finding finding) {
    return seesAll()
        || (finding.isOrdered()
            && (caller.isOf(finding.unitCode()) || caller.isOf(finding.lineDepartmentCode)));
  }

  /** A unit and a line department see a finding from its order on. */
  Keyset<Finding> restrict(Keyset<Finding> list) {
    return seesAll()
        ? list
        : list.where(
            "e.orderedOn is not null"
                + " and (e.origin.unitCode = :unit or e.lineDepartmentCode = :unit)",
            "unit",
            caller.unit());
  }

  /** Whether a step is the caller's; that of the second person is decided by the entity. */
  boolean has(FindingStep.Hand hand, Finding finding) {
    return switch (hand) {
      case UNIT -> caller.has(Roles.UNIT) && caller.isOf(finding.unitCode());
      case TEAM -> isOfTeam(finding);
      case SECOND_PERSON -> isOfTeam(finding) && !caller.user().equals(finding.verifiedBy);
      case TEAM_CHIEF -> isOfTeam(finding) && caller.has(Roles.INSPECTOR_CHIEF);
    };
  }

  /**
   * The line department gives the opinion; where there is none, or where it is the rectified unit
   * itself, the programme office does.
   */
  boolean givesOpinion(Finding finding) {
    var line = finding.lineDepartmentCode;
    return line == null || line.equals(finding.unitCode())
        ? caller.has(Roles.OFFICE)
        : caller.has(Roles.UNIT) && caller.isOf(line);
  }

  List<FindingState> allowedTransitions(Finding finding) {
    return Arrays.stream(FindingStep.values())
        .filter(FindingStep::isOffered)
        .filter(step -> step.from().contains(finding.state) && has(step.hand(), finding))
        .map(FindingStep::to)
        .toList();
  }

  List<String> allowedActs(Finding finding) {
    var acts = new ArrayList<String>();
    if (finding.state.awaitsUnit() && has(FindingStep.Hand.UNIT, finding)) {
      acts.add("REPORT");
      acts.add("EXTENSION");
    }
    if (finding.state == FindingState.REPORTED) {
      if (!finding.opinionGiven && givesOpinion(finding)) {
        acts.add("OPINION");
      }
      if (finding.opinionGiven && isOfTeam(finding)) {
        acts.add("VERIFICATION");
      }
    }
    return acts;
  }

  boolean seesAll() {
    return caller.hasAny(Roles.INSPECTOR, Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }

  String user() {
    return caller.user();
  }

  String unit() {
    return caller.unit();
  }

  /** Never the rectified unit, even where it belongs to the team (rule 8). */
  private boolean isOfTeam(Finding finding) {
    return caller.has(Roles.INSPECTOR)
        && !caller.isOf(finding.unitCode())
        && teams.actsFor(finding.origin.teamId(), caller.unit());
  }
}
