package org.ecocity.projects.tasks;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.projects.plans.PlanTask;
import org.jspecify.annotations.Nullable;

/** What the version of the plan in force says of a task. */
@Embeddable
record TaskContent(
    String name,
    @Nullable String nameEn,
    @Nullable String quantity,
    @Nullable String quantityEn,
    @Nullable BigDecimal quantityValue,
    @Nullable String quantityUnit,
    @Nullable String quality,
    @Nullable String qualityEn,
    @Nullable LocalDate dueDate,
    BigDecimal weight,
    String leadUnitCode,
    List<String> assistingUnitCodes,
    List<String> campaignCodes) {

  static TaskContent of(PlanTask task) {
    return new TaskContent(
        task.name(),
        task.nameEn(),
        task.quantity(),
        task.quantityEn(),
        task.quantityValue(),
        task.quantityUnit(),
        task.quality(),
        task.qualityEn(),
        task.dueDate(),
        task.weight(),
        task.leadUnitCode(),
        task.assistingUnitCodes(),
        task.campaignCodes());
  }

  /** Whether what is told to the units stays the same. */
  boolean isAssignedAs(TaskContent other) {
    return name.equals(other.name)
        && leadUnitCode.equals(other.leadUnitCode)
        && assistingUnitCodes.equals(other.assistingUnitCodes)
        && java.util.Objects.equals(dueDate, other.dueDate)
        && weight.compareTo(other.weight) == 0;
  }
}
