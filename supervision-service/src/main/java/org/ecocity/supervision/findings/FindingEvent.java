package org.ecocity.supervision.findings;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.ecocity.supervision.ladders.Recipient;
import org.ecocity.supervision.ladders.Rung;
import org.jspecify.annotations.Nullable;

/** What the other services are told of a finding. */
public sealed interface FindingEvent extends Event {
  /** The unit was ordered to rectify by a date. A SERIOUS one on a project holds its payments. */
  record Ordered(
      UUID findingId,
      String code,
      @Nullable UUID inspectionId,
      @Nullable UUID projectId,
      @Nullable String projectCode,
      String unitCode,
      Severity severity,
      String description,
      String basis,
      LocalDate dueDate,
      LocalDate raisedOn)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.ordered.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The unit has reported its rectification. */
  record Reported(
      UUID findingId, String code, @Nullable UUID projectId, String unitCode, Severity severity)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.reported.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The report did not suffice. */
  record Returned(
      UUID findingId,
      String code,
      @Nullable UUID projectId,
      String unitCode,
      Severity severity,
      String reason)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.returned.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The team has verified the rectification. */
  record Verified(
      UUID findingId, String code, @Nullable UUID projectId, String unitCode, Severity severity)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.verified.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /**
   * A second person has confirmed the strike-off. Told again it is all that is told of the finding:
   * the day it was raised on stands in it too, which was not told before.
   */
  record Closed(
      UUID findingId,
      String code,
      @Nullable UUID projectId,
      String unitCode,
      Severity severity,
      @Nullable String reason,
      LocalDate closedOn,
      @Nullable LocalDate raisedOn)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.closed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** It was taken back after a review. */
  record Annulled(
      UUID findingId,
      String code,
      @Nullable UUID projectId,
      String unitCode,
      Severity severity,
      String reason)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.annulled.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A revisit found it again. A SERIOUS one on a project holds its payments again. */
  record Reopened(
      UUID findingId,
      String code,
      @Nullable UUID projectId,
      @Nullable String projectCode,
      String unitCode,
      Severity severity,
      String reason,
      LocalDate dueDate)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.reopened.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The rectification is overdue and climbed one rung. */
  record Escalated(
      UUID findingId,
      String code,
      @Nullable UUID projectId,
      String unitCode,
      int level,
      Rung rung,
      Recipient recipient,
      LocalDate dueDate)
      implements FindingEvent {
    static final String TYPE = "ecocity.supervision.finding.escalated.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
