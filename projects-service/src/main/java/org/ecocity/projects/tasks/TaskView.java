package org.ecocity.projects.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.projects.persons.ResponsibleChain;
import org.jspecify.annotations.Nullable;

/**
 * A task of the plan in force.
 *
 * @param id id of the task
 * @param number number within the plan
 * @param name Chinese name
 * @param nameEn English name
 * @param programmeId its programme
 * @param planVersionId version of the plan that words it so
 * @param leadUnitCode the one responsible unit
 * @param leadUnitName its name today
 * @param assistingUnitCodes units that assist
 * @param quantity quantity target, Chinese
 * @param quantityEn quantity target, English
 * @param quantityValue the target as a number
 * @param quantityUnit what the number counts
 * @param quality quality criterion, Chinese
 * @param qualityEn quality criterion, English
 * @param dueDate by when; none for a rolling task
 * @param weight 0 to 100; the weights of a plan version sum to 100
 * @param campaignCodes linked campaigns it counts for
 * @param state where it stands
 * @param completionPercent as last reported, 0 to 100
 * @param responsible who answers for it today: principal officer, officer in charge, liaison
 * @param allowedTransitions states the caller may put it in now
 * @param version grows with each change
 */
record TaskView(
    UUID id,
    String number,
    String name,
    @Nullable String nameEn,
    UUID programmeId,
    UUID planVersionId,
    String leadUnitCode,
    String leadUnitName,
    List<String> assistingUnitCodes,
    @Nullable String quantity,
    @Nullable String quantityEn,
    @Nullable BigDecimal quantityValue,
    @Nullable String quantityUnit,
    @Nullable String quality,
    @Nullable String qualityEn,
    @Nullable LocalDate dueDate,
    BigDecimal weight,
    List<String> campaignCodes,
    TaskState state,
    BigDecimal completionPercent,
    ResponsibleChain responsible,
    List<TaskState> allowedTransitions,
    long version)
    implements Versioned {

  static TaskView of(Task task, ResponsibleChain responsible, List<TaskState> allowed) {
    var content = task.content();
    return new TaskView(
        task.id(),
        task.number(),
        content.name(),
        content.nameEn(),
        task.programmeId(),
        task.planVersionId(),
        content.leadUnitCode(),
        responsible.unitName(),
        content.assistingUnitCodes(),
        content.quantity(),
        content.quantityEn(),
        content.quantityValue(),
        content.quantityUnit(),
        content.quality(),
        content.qualityEn(),
        content.dueDate(),
        content.weight(),
        content.campaignCodes(),
        task.state(),
        task.completionPercent(),
        responsible,
        allowed,
        task.version());
  }
}
