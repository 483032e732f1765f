package org.ecocity.supervision.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.supervision.units.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * A finding (问题) of the register.
 *
 * @param id the finding
 * @param version grows with each change
 * @param code what people call it, such as {@code F-2019-0001}
 * @param inspectionId the inspection that showed it
 * @param leadId the lead it came from
 * @param teamId the team that raised it
 * @param projectId the project it is about
 * @param projectCode its code
 * @param projectName its name
 * @param unitCode the unit that has to rectify
 * @param unitName its name when the finding was raised
 * @param lineDepartmentCode department that gives its opinion; the programme office when none
 * @param responsibles of one finding: the unit's principal officer, officer in charge and liaison
 *     today
 * @param severity MINOR, MAJOR, SERIOUS
 * @param description what is wrong
 * @param basis the rule it breaks
 * @param dueDate last day for the rectification
 * @param overdue whether that day has passed while the unit's report is awaited
 * @param state OPEN, ORDERED, REPORTED, RETURNED, VERIFIED, CLOSED, REOPENED, ANNULLED
 * @param allowedTransitions where the caller may take it now by {@code transitions}
 * @param allowedActs what else the caller may post now: REPORT, OPINION, VERIFICATION, EXTENSION
 * @param escalationLevel 0 to 3: rungs of the ladder climbed; 3 is a proposal for a human to decide
 * @param opinionGiven whether the present report has its opinion
 * @param verifiedBy user who verified
 * @param raisedOn business date
 * @param raisedBy user
 * @param orderedOn business date of the order
 * @param closedOn business date of the strike-off
 */
record FindingView(
    UUID id,
    long version,
    String code,
    @Nullable UUID inspectionId,
    @Nullable UUID leadId,
    UUID teamId,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    @Nullable String projectName,
    String unitCode,
    String unitName,
    @Nullable String lineDepartmentCode,
    @Nullable List<Responsible> responsibles,
    Severity severity,
    String description,
    @Nullable String basis,
    @Nullable LocalDate dueDate,
    boolean overdue,
    FindingState state,
    List<FindingState> allowedTransitions,
    List<String> allowedActs,
    int escalationLevel,
    boolean opinionGiven,
    @Nullable String verifiedBy,
    LocalDate raisedOn,
    String raisedBy,
    @Nullable LocalDate orderedOn,
    @Nullable LocalDate closedOn)
    implements Versioned {
  static FindingView of(Finding finding, Surroundings around) {
    var origin = finding.origin;
    return new FindingView(
        finding.id,
        finding.version,
        finding.code(),
        origin.inspectionId(),
        origin.leadId(),
        origin.teamId(),
        origin.projectId(),
        origin.projectCode(),
        around.projectName(),
        origin.unitCode(),
        around.unitName(),
        finding.lineDepartmentCode,
        around.responsibles(),
        finding.severity,
        finding.description,
        finding.basis,
        finding.dueDate,
        finding.isOverdue(around.today()),
        finding.state,
        around.allowedTransitions(),
        around.allowedActs(),
        finding.escalationLevel,
        finding.opinionGiven,
        finding.verifiedBy,
        origin.raisedOn(),
        origin.raisedBy(),
        finding.orderedOn,
        finding.closedOn);
  }

  /** What stands beside the entity: names, the caller's possibilities, the day. */
  record Surroundings(
      String unitName,
      @Nullable String projectName,
      @Nullable List<Responsible> responsibles,
      List<FindingState> allowedTransitions,
      List<String> allowedActs,
      LocalDate today) {}
}
