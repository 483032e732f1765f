package org.ecocity.projects.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A task was given to its units, or its units, name or date changed.
 *
 * @param taskId the task
 * @param number number within the plan
 * @param name Chinese name
 * @param leadUnitCode the one responsible unit
 * @param assistingUnitCodes units that assist
 * @param dueDate by when; none for a rolling task
 * @param weightPercent its weight in the plan, 0 to 100; all of a plan make 100
 */
public record TaskAssigned(
    UUID taskId,
    String number,
    String name,
    String leadUnitCode,
    List<String> assistingUnitCodes,
    @Nullable LocalDate dueDate,
    BigDecimal weightPercent)
    implements Event {
  static final String TYPE = "ecocity.projects.task.assigned.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
