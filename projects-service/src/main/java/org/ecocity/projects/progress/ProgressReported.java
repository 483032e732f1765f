package org.ecocity.projects.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * Progress was reported or corrected. All figures are cumulative since the start.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode responsible unit
 * @param period the month
 * @param revision 1, 2, 3 …
 * @param physicalPercent physical progress, 0 to 100
 * @param workDoneFen work done, fen
 * @param fundsArrivedFen funds arrived, fen
 * @param reportedOn business date
 * @param reportedAt business instant, to hold against a deadline's time of day
 */
public record ProgressReported(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    String period,
    int revision,
    BigDecimal physicalPercent,
    long workDoneFen,
    long fundsArrivedFen,
    LocalDate reportedOn,
    Instant reportedAt)
    implements Event {
  /** Its type. */
  public static final String TYPE = "ecocity.projects.progress.reported.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
