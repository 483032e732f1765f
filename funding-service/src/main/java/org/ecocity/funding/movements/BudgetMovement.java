package org.ecocity.funding.movements;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.budget.MovedLine;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** A document that changes the quota of a line, or of two. */
@Entity
class BudgetMovement {
  @Id UUID id = Ids.next();
  @Version long version;

  @Enumerated(EnumType.STRING)
  MovementKind kind;

  @Enumerated(EnumType.STRING)
  MovementState state = MovementState.PREPARED;

  UUID budgetLineId;
  String budgetLineCode;
  String ownerUnitCode;
  @Nullable UUID toLineId;
  @Nullable String toLineCode;
  @Nullable String toUnitCode;
  @Nullable Long amountFen;
  String documentNumber;
  LocalDate documentDate;
  String reason;
  @Nullable String earmarkChange;
  String preparedBy;
  @Nullable String preparedPerson;
  LocalDate preparedOn;
  @Nullable String approvedBy;
  @Nullable String approvedPerson;
  @Nullable LocalDate approvedOn;
  @Nullable String cancelReason;

  @SuppressWarnings("NullAway.Init")
  BudgetMovement() {}

  BudgetMovement(MovementRequest request, MovedLine line, Hand preparer, LocalDate today) {
    this.kind = request.kind();
    this.budgetLineId = line.id();
    this.budgetLineCode = line.code();
    this.ownerUnitCode = line.ownerUnitCode();
    this.amountFen = request.amountFen();
    this.documentNumber = request.documentNumber().strip();
    this.documentDate = request.documentDate();
    this.reason = request.reason().strip();
    this.preparedBy = preparer.user();
    this.preparedPerson = preparer.person();
    this.preparedOn = today;
  }

  /** Names the line that gets the money. */
  void to(MovedLine line) {
    toLineId = line.id();
    toLineCode = line.code();
    toUnitCode = line.ownerUnitCode();
  }

  /** Why the caller may not approve it; none if he may. */
  @Nullable MovementOutcome hindrance(Caller caller) {
    if (!caller.hasAny(Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)) {
      return new MovementOutcome.NotPermitted();
    }
    if (Hand.of(caller).is(preparedBy, preparedPerson)) {
      return new MovementOutcome.SameHand();
    }
    return earmarkChange != null && !caller.has(Roles.FINANCE_CHIEF)
        ? new MovementOutcome.ChiefNeeded()
        : null;
  }

  void approve(long movedFen, Hand hand, LocalDate today) {
    amountFen = movedFen;
    state = MovementState.APPROVED;
    approvedBy = hand.user();
    approvedPerson = hand.person();
    approvedOn = today;
  }

  void cancel(String why) {
    state = MovementState.CANCELLED;
    cancelReason = why;
  }
}
