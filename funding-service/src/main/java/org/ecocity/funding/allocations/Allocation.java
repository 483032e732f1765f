package org.ecocity.funding.allocations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Money between a line of the city and a line of a unit. */
@Entity
class Allocation {
  @Id UUID id = Ids.next();
  @Version long version;

  @Enumerated(EnumType.STRING)
  AllocationKind kind;

  @Enumerated(EnumType.STRING)
  AllocationState state = AllocationState.PREPARED;

  @Nullable UUID roundId;
  @Nullable String subjectCode;
  String unitCode;
  UUID sourceLineId;
  String sourceLineCode;
  @Nullable UUID lineId;
  @Nullable String lineCode;
  long amountFen;
  long clawedBackFen;
  String documentNumber;
  @Nullable String reason;
  @Nullable UUID reversesId;
  String preparedBy;
  @Nullable String preparedPerson;
  LocalDate preparedOn;
  @Nullable String allocatedBy;
  @Nullable LocalDate allocatedOn;
  @Nullable LocalDate startDueOn;

  @SuppressWarnings("NullAway.Init")
  Allocation() {}

  Allocation(
      AllocationKind kind,
      String unitCode,
      ChargedLine source,
      long amountFen,
      String documentNumber,
      Hand preparer,
      LocalDate today) {
    this.kind = kind;
    this.unitCode = unitCode;
    this.sourceLineId = source.id();
    this.sourceLineCode = source.code();
    this.amountFen = amountFen;
    this.documentNumber = documentNumber;
    this.preparedBy = preparer.user();
    this.preparedPerson = preparer.person();
    this.preparedOn = today;
  }

  /** The reverse of this one, over part of it or all. */
  Allocation clawback(
      ChargedLine source, long fen, String document, String why, Hand hand, LocalDate today) {
    var back =
        new Allocation(AllocationKind.CLAWBACK, unitCode, source, fen, document, hand, today);
    back.roundId = roundId;
    back.subjectCode = subjectCode;
    back.lineId = lineId;
    back.lineCode = lineCode;
    back.reversesId = id;
    back.reason = why;
    return back;
  }

  void ofRound(UUID round, String subject) {
    roundId = round;
    subjectCode = subject;
  }

  /** What of it has not been taken back. */
  long keptFen() {
    return amountFen - clawedBackFen;
  }

  /** Whether the hand is the one that prepared it. */
  boolean isPreparedBy(Hand hand) {
    return hand.is(preparedBy, preparedPerson);
  }

  boolean mayBeClawedBack() {
    return state == AllocationState.ALLOCATED && kind != AllocationKind.CLAWBACK && keptFen() > 0;
  }

  /** The money stands in the line now. */
  void done(ChargedLine line, String user, LocalDate today, @Nullable LocalDate startDue) {
    state = AllocationState.ALLOCATED;
    lineId = line.id();
    lineCode = line.code();
    allocatedBy = user;
    allocatedOn = today;
    startDueOn = startDue;
  }

  void cancel(String why) {
    state = AllocationState.CANCELLED;
    reason = why;
  }
}
