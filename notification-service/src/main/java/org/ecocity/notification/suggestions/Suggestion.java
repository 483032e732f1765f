package org.ecocity.notification.suggestions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.publicity.Telephones;
import org.jspecify.annotations.Nullable;

/** What a citizen wrote, and what was done with it. How to reach the citizen stands elsewhere. */
@Entity
@Table(name = "suggestion")
class Suggestion {
  @Id UUID id;
  String code;
  String receiptHash;

  @Enumerated(EnumType.STRING)
  Channel channel;

  @Enumerated(EnumType.STRING)
  SuggestionKind kind;

  String text;
  boolean hasContact;
  @Nullable UUID projectId;
  @Nullable String projectCode;
  @Nullable String unitCode;

  @Enumerated(EnumType.STRING)
  SuggestionState state = SuggestionState.RECEIVED;

  LocalDate receivedOn;
  @Nullable String assignedUnitCode;
  @Nullable LocalDate dispatchedOn;
  @Nullable LocalDate dueDate;
  int dispatches;
  int remindedRung;
  @Nullable String reply;
  @Nullable String repliedBy;
  @Nullable LocalDate answeredOn;
  @Nullable String remark;
  @Nullable String passedOnTo;
  @Nullable LocalDate endedOn;
  @Nullable String publicText;
  @Nullable String publicReply;
  boolean told;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Suggestion() {}

  Suggestion(UUID id, String code, String receiptHash, Written written, LocalDate today) {
    this.id = id;
    this.code = code;
    this.receiptHash = receiptHash;
    this.channel = written.channel();
    this.kind = written.kind();
    this.text = written.text();
    this.hasContact = written.hasContact();
    this.projectId = written.projectId();
    this.projectCode = written.projectCode();
    this.unitCode = written.unitCode();
    this.receivedOn = today;
  }

  SuggestionOutcome dispatch(
      @Nullable String unit, @Nullable LocalDate due, @Nullable String why, LocalDate today) {
    if (!state.next().contains(SuggestionState.DISPATCHED)) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    var isReturned = state == SuggestionState.ANSWERED;
    if (isReturned && isMissing(why)) {
      return new SuggestionOutcome.Broken("reason-missing", "reason");
    }
    var to = unit == null && isReturned ? assignedUnitCode : unit;
    if (to == null) {
      return new SuggestionOutcome.Broken("unit-missing", "unitCode");
    }
    if (due == null) {
      return new SuggestionOutcome.Broken("deadline-missing", "workingDays");
    }
    if (kind == SuggestionKind.REPORT && to.equals(unitCode)) {
      return new SuggestionOutcome.Broken("report-not-to-unit-concerned", "unitCode");
    }
    assignedUnitCode = to;
    dueDate = due;
    dispatchedOn = today;
    dispatches++;
    reply = null;
    remindedRung = 0;
    remark = why;
    return moveTo(SuggestionState.DISPATCHED);
  }

  SuggestionOutcome takeBack(@Nullable String why) {
    if (state != SuggestionState.DISPATCHED) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    if (isMissing(why)) {
      return new SuggestionOutcome.Broken("reason-missing", "reason");
    }
    assignedUnitCode = null;
    dueDate = null;
    remark = why;
    return moveTo(SuggestionState.RECEIVED);
  }

  SuggestionOutcome answer(@Nullable String words, String user, LocalDate today) {
    if (state != SuggestionState.DISPATCHED) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    if (isMissing(words)) {
      return new SuggestionOutcome.Broken("reply-missing", "reply");
    }
    reply = words;
    repliedBy = user;
    answeredOn = today;
    return moveTo(SuggestionState.ANSWERED);
  }

  /** Publishes it as it is, or in the office's wording that leaves out what is personal. */
  SuggestionOutcome publish(
      @Nullable String wording, @Nullable String replyWording, LocalDate today) {
    if (state != SuggestionState.ANSWERED) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    if (kind == SuggestionKind.REPORT) {
      return new SuggestionOutcome.Broken("report-never-published", "to");
    }
    var shown = isMissing(wording) ? text : Objects.requireNonNull(wording);
    var shownReply =
        isMissing(replyWording)
            ? Objects.requireNonNull(reply)
            : Objects.requireNonNull(replyWording);
    if (Telephones.in(shown)) {
      return new SuggestionOutcome.Broken("telephone-never-public", "publicText");
    }
    if (Telephones.in(shownReply)) {
      return new SuggestionOutcome.Broken("telephone-never-public", "publicReply");
    }
    publicText = shown;
    publicReply = shownReply;
    return end(SuggestionState.PUBLISHED, remark, today);
  }

  SuggestionOutcome close(@Nullable String why, LocalDate today) {
    if (!state.next().contains(SuggestionState.CLOSED)) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    if (state == SuggestionState.RECEIVED && isMissing(why)) {
      return new SuggestionOutcome.Broken("reason-missing", "reason");
    }
    return end(SuggestionState.CLOSED, why, today);
  }

  SuggestionOutcome passOn(@Nullable String to, @Nullable String why, LocalDate today) {
    if (state != SuggestionState.RECEIVED) {
      return new SuggestionOutcome.NotAllowed(state);
    }
    if (isMissing(to)) {
      return new SuggestionOutcome.Broken("passed-on-to-missing", "passedOnTo");
    }
    if (isMissing(why)) {
      return new SuggestionOutcome.Broken("reason-missing", "reason");
    }
    passedOnTo = to;
    return end(SuggestionState.PASSED_ON, why, today);
  }

  /** Names the unit that it is about, where the citizen did not. */
  void concern(String unit) {
    unitCode = unit;
  }

  /** Whether supervision is still to be told of a report, now that its unit is known. */
  boolean isToBeTold() {
    return kind == SuggestionKind.REPORT && !told && unitCode != null;
  }

  /** The report for supervision, without anything that reaches the citizen. */
  CitizenReportReceived reported() {
    return new CitizenReportReceived(
        id, Objects.requireNonNull(unitCode), projectId, Telephones.blottedOut(text), receivedOn);
  }

  boolean isOverdue(LocalDate today) {
    return state == SuggestionState.DISPATCHED && dueDate != null && dueDate.isBefore(today);
  }

  private SuggestionOutcome end(SuggestionState to, @Nullable String why, LocalDate today) {
    remark = why;
    endedOn = today;
    return moveTo(to);
  }

  private SuggestionOutcome moveTo(SuggestionState to) {
    var from = state;
    state = to;
    return new SuggestionOutcome.Moved(from);
  }

  private static boolean isMissing(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** How it came in. */
  enum Channel {
    /** By the citizen on the public page. */
    PUBLIC_PAGE,
    /** By letter, visit or telephone, entered by the office. */
    OFFICE
  }

  /** What was written, with the project and the unit found. */
  record Written(
      Channel channel,
      SuggestionKind kind,
      String text,
      boolean hasContact,
      @Nullable UUID projectId,
      @Nullable String projectCode,
      @Nullable String unitCode) {}
}
