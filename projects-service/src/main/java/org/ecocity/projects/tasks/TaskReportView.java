package org.ecocity.projects.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report on a task.
 *
 * @param id id of the report
 * @param taskId the task
 * @param completionPercent how much of it is done, 0 to 100
 * @param quantityDone quantity done, in the unit of the target
 * @param summary what was done
 * @param problems what stands in the way
 * @param attachmentIds evidence
 * @param unitCode unit that reported
 * @param reportedBy user who reported
 * @param reportedOn business date
 */
record TaskReportView(
    UUID id,
    UUID taskId,
    BigDecimal completionPercent,
    @Nullable BigDecimal quantityDone,
    String summary,
    @Nullable String problems,
    List<UUID> attachmentIds,
    String unitCode,
    String reportedBy,
    LocalDate reportedOn) {}
