package org.ecocity.projects.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** One revision of a project's report for a month; it never changes. */
@Entity
class ProgressReport {
  @Id private UUID id;
  private UUID projectId;
  private String period;
  private int revision;
  private BigDecimal physicalPercent;
  private long workDoneFen;
  private long fundsArrivedFen;
  private @Nullable String summary;
  private @Nullable String problems;
  private @Nullable String helpNeeded;
  private @Nullable BigDecimal fellFromPercent;
  private LocalDate reportedOn;
  private Instant reportedAt;
  private String reportedBy;
  private String unitCode;

  @SuppressWarnings("NullAway.Init")
  ProgressReport() {}

  ProgressReport(
      UUID projectId,
      int revision,
      ProgressRequest r,
      @Nullable BigDecimal fellFromPercent,
      Reporter reporter) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.period = r.period();
    this.revision = revision;
    this.physicalPercent = r.physicalPercent();
    this.workDoneFen = r.workDoneFen();
    this.fundsArrivedFen = r.fundsArrivedFen();
    this.summary = r.summary();
    this.problems = r.problems();
    this.helpNeeded = r.helpNeeded();
    this.fellFromPercent = fellFromPercent;
    this.reportedOn = LocalDate.ofInstant(reporter.at(), BusinessClock.ZONE);
    this.reportedAt = reporter.at();
    this.reportedBy = reporter.user();
    this.unitCode = reporter.unit();
  }

  /** Who reports, and when. */
  record Reporter(String user, String unit, Instant at) {}

  UUID id() {
    return id;
  }

  UUID projectId() {
    return projectId;
  }

  String period() {
    return period;
  }

  int revision() {
    return revision;
  }

  BigDecimal physicalPercent() {
    return physicalPercent;
  }

  LocalDate reportedOn() {
    return reportedOn;
  }

  /** What the other services are told of it. */
  ProgressReported told(ProjectFacts project) {
    return new ProgressReported(
        projectId,
        String.valueOf(project.code()),
        project.name(),
        project.ownerUnitCode(),
        period,
        revision,
        physicalPercent,
        workDoneFen,
        fundsArrivedFen,
        reportedOn,
        reportedAt);
  }

  ProgressReportView view(@Nullable BigDecimal planPercent) {
    return new ProgressReportView(
        id,
        projectId,
        period,
        revision,
        physicalPercent,
        planPercent,
        workDoneFen,
        fundsArrivedFen,
        summary,
        problems,
        helpNeeded,
        fellFromPercent,
        reportedOn,
        reportedBy,
        unitCode);
  }
}
