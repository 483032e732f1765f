package org.ecocity.projects.greenstages;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * A project passed one of its green stages.
 *
 * @param projectId the project
 * @param projectCode its code, or its name where it has none yet
 * @param ownerUnitCode responsible unit
 * @param stage DESIGN, CONSTRUCTION or OPERATION
 * @param passedOn business date of the review
 */
public record GreenStagePassed(
    UUID projectId, String projectCode, String ownerUnitCode, String stage, LocalDate passedOn)
    implements Event {
  static final String TYPE = "ecocity.projects.green-stage.passed.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
