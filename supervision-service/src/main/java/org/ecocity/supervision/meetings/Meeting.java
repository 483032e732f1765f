package org.ecocity.supervision.meetings;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.JsonSetup;
import org.jspecify.annotations.Nullable;

/** A meeting from its due day to the last thing done of what it decided. */
@Entity
@Table(name = "meeting")
class Meeting {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  MeetingKind kind;

  String period;
  String title;
  String titleEn;
  LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  MeetingState state;

  LocalDate stateSince;
  String agenda;
  @Nullable LocalDate meetingOn;
  @Nullable String place;
  @Nullable LocalDate heldOn;
  @Nullable String minutes;
  @Nullable String decisions;
  @Nullable String attendees;
  @Nullable String convenedBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Meeting() {}

  MeetingOutcome convene(
      @Nullable LocalDate on, @Nullable String where, String user, LocalDate today) {
    if (state != MeetingState.DUE) {
      return new MeetingOutcome.NotAllowed(state);
    }
    if (on == null || on.isBefore(today)) {
      return new MeetingOutcome.Refused("meeting-day-missing", "meetingOn");
    }
    if (where == null || where.isBlank()) {
      return new MeetingOutcome.Refused("meeting-place-missing", "place");
    }
    meetingOn = on;
    place = where;
    convenedBy = user;
    return move(MeetingState.CONVENED, today);
  }

  MeetingOutcome hold(@Nullable Minutes taken, LocalDate today) {
    if (state != MeetingState.CONVENED) {
      return new MeetingOutcome.NotAllowed(state);
    }
    if (taken == null) {
      return new MeetingOutcome.Refused("minutes-missing", "minutes");
    }
    if (meetingOn != null && today.isBefore(meetingOn)) {
      return new MeetingOutcome.Refused("meeting-day-ahead", "to");
    }
    minutes = taken.text();
    decisions = write(taken.decisions());
    attendees = write(taken.attendees());
    heldOn = today;
    return move(MeetingState.HELD, today);
  }

  MeetingOutcome close(boolean everythingDone, LocalDate today) {
    if (state != MeetingState.HELD) {
      return new MeetingOutcome.NotAllowed(state);
    }
    return everythingDone
        ? move(MeetingState.CLOSED, today)
        : new MeetingOutcome.Refused("action-items-open", "to");
  }

  private MeetingOutcome move(MeetingState to, LocalDate today) {
    state = to;
    stateSince = today;
    return new MeetingOutcome.Done();
  }

  List<AgendaItem> agendaItems() {
    return List.of(read(agenda, AgendaItem[].class));
  }

  List<String> decisionTexts() {
    return decisions == null ? List.of() : List.of(read(decisions, String[].class));
  }

  List<String> attendeeNames() {
    return attendees == null ? List.of() : List.of(read(attendees, String[].class));
  }

  String link() {
    return "/meetings/" + id;
  }

  static String write(Object value) {
    try {
      return JsonSetup.strict().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JsonSetup.strict().readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
