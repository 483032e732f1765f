package org.ecocity.supervision.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting wants a unit to do by a day. */
@Entity
@Table(name = "meeting_action_item")
class ActionItem {
  @Id UUID id;
  UUID meetingId;
  int no;
  String unitCode;
  String text;
  LocalDate dueDate;

  @Enumerated(EnumType.STRING)
  State state = State.OPEN;

  @Nullable String report;
  @Nullable String reportedBy;
  @Nullable LocalDate reportedOn;
  @Nullable String confirmedBy;
  @Nullable LocalDate confirmedOn;
  String enteredBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  ActionItem() {}

  @SuppressWarnings("NullAway.Init")
  ActionItem(UUID id, UUID meetingId, int no, ActionItemRequest request, String user) {
    this.id = id;
    this.meetingId = meetingId;
    this.no = no;
    this.unitCode = request.unitCode();
    this.text = request.text();
    this.dueDate = request.dueDate();
    this.enteredBy = user;
  }

  MeetingOutcome done(String words, String user, LocalDate today) {
    if (state != State.OPEN) {
      return new MeetingOutcome.Refused("action-item-not-open", "report");
    }
    report = words;
    reportedBy = user;
    reportedOn = today;
    state = State.DONE;
    return new MeetingOutcome.Done();
  }

  /** Confirms what was reported, or gives it back to the unit. */
  MeetingOutcome decide(boolean confirmed, String user, LocalDate today) {
    if (state != State.DONE) {
      return new MeetingOutcome.Refused("action-item-not-reported", "confirmed");
    }
    state = confirmed ? State.CONFIRMED : State.OPEN;
    confirmedBy = confirmed ? user : null;
    confirmedOn = confirmed ? today : null;
    return new MeetingOutcome.Done();
  }

  /** Where an action item stands. */
  enum State {
    /** The unit has to do it. */
    OPEN,
    /** The unit says it is done. */
    DONE,
    /** The office has confirmed it. */
    CONFIRMED
  }
}
