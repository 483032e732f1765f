package org.ecocity.projects.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report of the lead unit on its task; figures are cumulative. */
@Entity
class TaskReport {
  @Id private UUID id;
  private UUID taskId;
  private BigDecimal completionPercent;
  private @Nullable BigDecimal quantityDone;
  private String summary;
  private @Nullable String problems;
  private List<UUID> attachmentIds;
  private String unitCode;
  private String reportedBy;
  private LocalDate reportedOn;

  @SuppressWarnings("NullAway.Init")
  TaskReport() {}

  TaskReport(UUID id, UUID taskId, TaskReportRequest request, Reporter reporter) {
    this.id = id;
    this.taskId = taskId;
    this.completionPercent = request.completionPercent();
    this.quantityDone = request.quantityDone();
    this.summary = request.summary();
    this.problems = request.problems();
    this.attachmentIds = request.attachments();
    this.unitCode = reporter.unitCode();
    this.reportedBy = reporter.user();
    this.reportedOn = reporter.on();
  }

  /** Who reported, for which unit, when. */
  record Reporter(String user, String unitCode, LocalDate on) {}

  TaskReportView view() {
    return new TaskReportView(
        id,
        taskId,
        completionPercent,
        quantityDone,
        summary,
        problems,
        List.copyOf(attachmentIds),
        unitCode,
        reportedBy,
        reportedOn);
  }
}
