package org.ecocity.projects.lights;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * A light changed its colour.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode responsible unit
 * @param dimension what the light is about
 * @param fromColour colour before; GREEN where there was none
 * @param toColour colour now
 * @param reason in Chinese
 * @param reasonEn in English
 * @param ruleVersion version of the rules
 * @param period the month it is about
 */
public record LightChanged(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    String dimension,
    String fromColour,
    String toColour,
    String reason,
    String reasonEn,
    int ruleVersion,
    String period)
    implements Event {
  /** Its type. */
  public static final String TYPE = "ecocity.projects.light.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
