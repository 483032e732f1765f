package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Keeps each revision of each progress report. */
@ApplicationScoped
class ProgressReportedHandler implements EventHandler<ProgressReportedHandler.ProgressReported> {
  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

  private final Rows rows;

  ProgressReportedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.progress.reported.v1";
  }

  @Override
  public Class<ProgressReported> payload() {
    return ProgressReported.class;
  }

  @Override
  public void on(ProgressReported event, Envelope envelope) {
    rows.keep(
        "progress_copy",
        "project_id, period, revision, project_code, owner_unit_code, physical_percent,"
            + " work_done_fen, funds_arrived_fen, reported_on, reported_at",
        event.projectId(),
        event.period(),
        event.revision(),
        event.projectCode(),
        event.ownerUnitCode(),
        event.physicalPercent(),
        event.workDoneFen(),
        event.fundsArrivedFen(),
        event.reportedOn(),
        event.at(envelope));
  }

  record ProgressReported(
      UUID projectId,
      String projectCode,
      String ownerUnitCode,
      String period,
      int revision,
      BigDecimal physicalPercent,
      long workDoneFen,
      long fundsArrivedFen,
      LocalDate reportedOn,
      @Nullable Instant reportedAt) {
    /** Told again later, it was still reported on its day. */
    Instant at(Envelope envelope) {
      if (reportedAt != null) {
        return reportedAt;
      }
      return reportedOn.equals(envelope.businessDate())
          ? envelope.time()
          : reportedOn.atTime(OFFICE_OPENS).atZone(BusinessClock.ZONE).toInstant();
    }
  }
}
