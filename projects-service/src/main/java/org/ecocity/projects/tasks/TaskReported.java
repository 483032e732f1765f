package org.ecocity.projects.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * The lead unit reported on its task.
 *
 * @param taskId the task
 * @param number number within the plan
 * @param name Chinese name
 * @param unitCode unit that reported
 * @param completionPercent how far it is, 0 to 100, cumulative
 * @param reportedOn business date
 */
public record TaskReported(
    UUID taskId,
    String number,
    String name,
    String unitCode,
    BigDecimal completionPercent,
    LocalDate reportedOn)
    implements Event {
  static final String TYPE = "ecocity.projects.task.reported.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
