package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps what a project was, each time it is told. */
@ApplicationScoped
class ProjectHistoryHandler implements EventHandler<ProjectHistoryHandler.ProjectChanged> {
  private static final Set<String> ACCEPTED = Set.of("ACCEPTED", "OPERATING", "EVALUATED");
  private static final Set<String> COMPLETED =
      Set.of("COMPLETED", "ACCEPTED", "OPERATING", "EVALUATED");
  private static final Set<String> STARTED =
      Set.of("UNDER_WAY", "COMPLETED", "ACCEPTED", "OPERATING", "EVALUATED");

  private final Rows rows;
  private final ProjectCopies projects;

  ProjectHistoryHandler(Rows rows, ProjectCopies projects) {
    this.rows = rows;
    this.projects = projects;
  }

  @Override
  public String type() {
    return "ecocity.projects.project.changed.v1";
  }

  @Override
  public Class<ProjectChanged> payload() {
    return ProjectChanged.class;
  }

  @Override
  public void on(ProjectChanged event, Envelope envelope) {
    var known = projects.latest(event.projectId());
    var seen = envelope.businessDate();
    rows.keep(
        "project_copy",
        "project_id, copied_version, told_at, code, name, field_code, field_name,"
            + " district_code, owner_unit_code, line_department_code, state, public_welfare,"
            + " total_investment_fen, planned_start, planned_end, timetabled, started_on,"
            + " completed_on, accepted_on",
        event.projectId(),
        envelope.aggregateVersion(),
        envelope.time(),
        event.code(),
        event.name(),
        event.fieldCode(),
        event.fieldName(),
        event.districtCode(),
        event.ownerUnitCode(),
        event.lineDepartmentCode(),
        event.state(),
        Boolean.TRUE.equals(event.publicWelfare()),
        event.totalInvestmentFen(),
        event.plannedStart(),
        event.plannedEnd(),
        event.timetabled(),
        event.since(
            event.startedOn(), known.map(ProjectCopy::startedOn).orElse(null), STARTED, seen),
        event.since(
            event.completedOn(), known.map(ProjectCopy::completedOn).orElse(null), COMPLETED, seen),
        event.since(
            event.acceptedOn(), known.map(ProjectCopy::acceptedOn).orElse(null), ACCEPTED, seen));
  }

  record ProjectChanged(
      UUID projectId,
      @Nullable String code,
      String name,
      @Nullable String fieldCode,
      @Nullable String fieldName,
      @Nullable String districtCode,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      @Nullable String state,
      @Nullable Boolean publicWelfare,
      @Nullable Long totalInvestmentFen,
      @Nullable LocalDate plannedStart,
      @Nullable LocalDate plannedEnd,
      @Nullable Boolean timetabled,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate acceptedOn) {
    /** Day on which it came to one of these states; where it was not told, when it was seen. */
    @Nullable LocalDate since(
        @Nullable LocalDate told, @Nullable LocalDate known, Set<String> states, LocalDate seen) {
      if (told != null) {
        return told;
      }
      var present = state;
      return known != null || present == null || !states.contains(present) ? known : seen;
    }
  }
}
