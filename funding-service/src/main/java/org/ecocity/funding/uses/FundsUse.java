package org.ecocity.funding.uses;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Money used that had arrived at a project by no budget line; never changed, only reversed. */
@Entity
class FundsUse {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID projectId;
  String ownerUnitCode;
  String kind;
  long amountFen;
  LocalDate usedOn;
  String purpose;
  @Nullable String summary;
  String payee;
  String slipNo;

  @Enumerated(EnumType.STRING)
  UseState state = UseState.RECORDED;

  @Nullable UUID journalId;
  String recordedBy;
  @Nullable String recordedPerson;
  @Nullable String confirmedBy;
  @Nullable String confirmedPerson;

  @SuppressWarnings("NullAway.Init")
  FundsUse() {}

  FundsUse(UseRequest request, String ownerUnitCode, LocalDate day, Hand hand) {
    this.projectId = request.projectId();
    this.ownerUnitCode = ownerUnitCode;
    this.kind = request.kind();
    this.amountFen = request.amountFen();
    this.usedOn = day;
    this.purpose = request.purpose();
    this.summary = request.summary();
    this.payee = request.payee().strip();
    this.slipNo = request.slipNo().strip();
    this.recordedBy = hand.user();
    this.recordedPerson = hand.person();
  }

  /** Steps that are the caller's to take now. */
  List<UseState> allowedTo(Caller caller) {
    return state.next().stream()
        .filter(to -> permits(caller, to))
        .filter(to -> to != UseState.CONFIRMED || !isRecordedBy(Hand.of(caller)))
        .toList();
  }

  /** Whether such a step is for hands like the caller's. */
  boolean permits(Caller caller, UseState to) {
    return to == UseState.REVERSED
        ? caller.has(Roles.FINANCE)
        : caller.isOf(ownerUnitCode) && caller.hasAny(Roles.UNIT, Roles.UNIT_CHIEF);
  }

  boolean isRecordedBy(Hand hand) {
    return hand.is(recordedBy, recordedPerson);
  }

  /** Counts from now on, by that posting. */
  void confirm(Hand hand, UUID posting) {
    state = UseState.CONFIRMED;
    journalId = posting;
    confirmedBy = hand.user();
    confirmedPerson = hand.person();
  }
}
