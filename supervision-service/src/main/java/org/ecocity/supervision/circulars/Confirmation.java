package org.ecocity.supervision.circulars;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit says to its figures before a circular is signed. */
@Entity
@Table(name = "circular_confirmation")
class Confirmation {
  @Id UUID id;
  UUID circularId;
  String unitCode;

  @Enumerated(EnumType.STRING)
  State state = State.WAITING;

  @Nullable String text;
  String figureIds = "";
  @Nullable String givenBy;
  @Nullable LocalDate givenOn;
  @Nullable String answer;
  @Nullable String answeredBy;
  @Nullable LocalDate answeredOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Confirmation() {}

  Confirmation(UUID id, UUID circularId, String unitCode) {
    this.id = id;
    this.circularId = circularId;
    this.unitCode = unitCode;
  }

  CircularOutcome give(boolean agreed, @Nullable String words, List<String> figures, Hand hand) {
    if (state != State.WAITING) {
      return new CircularOutcome.Refused("confirmed-already", "agreed");
    }
    if (!agreed && (words == null || words.isBlank())) {
      return new CircularOutcome.Refused("reason-missing", "text");
    }
    state = agreed ? State.AGREED : State.DISPUTED;
    text = words;
    figureIds = String.join(" ", figures);
    givenBy = hand.user();
    givenOn = hand.on();
    return new CircularOutcome.Done();
  }

  /** Silence is consent. */
  void keepSilent(LocalDate today) {
    state = State.SILENT;
    givenOn = today;
  }

  CircularOutcome answer(boolean accepted, String reason, Hand hand) {
    if (state != State.DISPUTED) {
      return new CircularOutcome.Refused("no-dispute-open", "accepted");
    }
    state = accepted ? State.ACCEPTED : State.REJECTED;
    answer = reason;
    answeredBy = hand.user();
    answeredOn = hand.on();
    return new CircularOutcome.Done();
  }

  List<String> figures() {
    return figureIds.isEmpty() ? List.of() : List.of(figureIds.split(" "));
  }

  /** Who speaks, and when. */
  record Hand(String user, LocalDate on) {}

  /** Where a confirmation stands. */
  enum State {
    /** The unit has not answered. */
    WAITING,
    /** The unit agrees. */
    AGREED,
    /** The unit disputes figures; the office has to answer. */
    DISPUTED,
    /** The dispute was accepted and the circular compiled again. */
    ACCEPTED,
    /** The dispute was rejected with a reason. */
    REJECTED,
    /** The time went by without an answer: silence is consent. */
    SILENT
  }
}
