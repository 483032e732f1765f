package org.ecocity.supervision.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A public notice period (公示) begins or ends. */
sealed interface PublicNotice extends Event {
  /** It begins; the public may see it until its last day. */
  record Opened(
      UUID noticeId,
      String subjectType,
      UUID subjectId,
      String title,
      @Nullable String titleEn,
      String text,
      @Nullable Table table,
      LocalDate opensOn,
      LocalDate closesOn,
      String objectionsTo)
      implements PublicNotice {
    static final String TYPE = "ecocity.supervision.public-notice.opened.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** It ended. */
  record Closed(UUID noticeId, LocalDate closedOn, Outcome outcome) implements PublicNotice {
    static final String TYPE = "ecocity.supervision.public-notice.closed.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** A table of the notice. */
  record Table(List<String> header, List<List<String>> rows) {}

  /** What the public said. */
  enum Outcome {
    /** Nothing. */
    NO_OBJECTION,
    /** Objections that did not hold. */
    OBJECTION_REJECTED,
    /** At least one objection that held. */
    OBJECTION_UPHELD
  }
}
