package org.ecocity.funding.reconciliations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A month's reconciliation with the treasury. */
@Entity
class Reconciliation {
  @Id UUID id = Ids.next();
  @Version long version;
  String period;
  int revision;

  @Enumerated(EnumType.STRING)
  ReconciliationState state = ReconciliationState.OPEN;

  LocalDate openedOn;
  @Nullable LocalDate listedOn;
  @Nullable LocalDate comparedOn;
  @Nullable LocalDate closedOn;
  @Nullable Integer oursCount;
  @Nullable Long oursFen;
  @Nullable Long ledgerFen;
  @Nullable Integer theirsCount;
  @Nullable Long theirsFen;
  @Nullable Integer differenceCount;
  @Nullable Long differenceFen;
  @Nullable Integer unexplainedCount;

  @ElementCollection
  @CollectionTable(
      name = "reconciliation_hand",
      joinColumns = @JoinColumn(name = "reconciliation_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<ReconciliationHand> hands = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Reconciliation() {}

  Reconciliation(YearMonth month, int revision, Actor opener, LocalDate today) {
    this.period = month.toString();
    this.revision = revision;
    this.openedOn = today;
    hand(ReconciliationHand.Act.OPENED, opener);
  }

  YearMonth month() {
    return YearMonth.parse(period);
  }

  void listed(Actor sender, LocalDate today) {
    listedOn = today;
    hand(ReconciliationHand.Act.LISTED, sender);
  }

  /** Keeps what a comparison found; how many of the differences are explained is told besides. */
  void compared(Comparison comparison, List<Difference> found, LocalDate today) {
    state = ReconciliationState.COMPARED;
    comparedOn = today;
    oursCount = comparison.ours().size();
    oursFen = comparison.oursFen();
    ledgerFen = comparison.ledgerFen();
    theirsCount = comparison.theirs().size();
    theirsFen = comparison.theirs().stream().mapToLong(BankRow::amountFen).sum();
    differenceCount = found.size();
    differenceFen = found.stream().mapToLong(one -> one.differenceFen).sum();
    unexplainedCount = Math.toIntExact(found.stream().filter(one -> !one.isExplained()).count());
  }

  /** Whether payments and ledger still sum up to what was compared. */
  boolean hasSumsOf(Comparison comparison) {
    return Objects.equals(oursCount, comparison.ours().size())
        && Objects.equals(oursFen, comparison.oursFen())
        && Objects.equals(ledgerFen, comparison.ledgerFen());
  }

  void explained(Actor officer, boolean forTheFirstTime) {
    if (forTheFirstTime) {
      unexplainedCount = Objects.requireNonNull(unexplainedCount) - 1;
    }
    hand(ReconciliationHand.Act.EXPLAINED, officer);
  }

  /** Why the step is not the actor's to take, if it is not. */
  @Nullable ReconciliationOutcome objection(Actor actor, ReconciliationState to) {
    if (!state.next().contains(to)) {
      return new ReconciliationOutcome.NotAllowed(state, allowedTo(actor));
    }
    if (!actor.hasAny(to == ReconciliationState.CLOSED ? Roles.FINANCE_CHECK : Roles.FINANCE)) {
      return new ReconciliationOutcome.NotPermitted();
    }
    if (listedOn == null) {
      return new ReconciliationOutcome.ListMissing();
    }
    return to == ReconciliationState.CLOSED && isInHandsOf(actor)
        ? new ReconciliationOutcome.SameHand()
        : null;
  }

  /** Closes what was compared, or says why not. */
  ReconciliationOutcome close(Actor actor, boolean current, LocalDate today) {
    if (!current) {
      return new ReconciliationOutcome.Stale();
    }
    int unexplained = Objects.requireNonNull(unexplainedCount);
    if (unexplained > 0) {
      return new ReconciliationOutcome.Unexplained(unexplained);
    }
    if (!Objects.equals(oursFen, ledgerFen)) {
      return new ReconciliationOutcome.LedgerDiffers(
          Objects.requireNonNull(oursFen), Objects.requireNonNull(ledgerFen));
    }
    var from = state;
    state = ReconciliationState.CLOSED;
    closedOn = today;
    hand(ReconciliationHand.Act.CLOSED, actor);
    return new ReconciliationOutcome.Done(from);
  }

  List<ReconciliationState> allowedTo(Actor actor) {
    return state.next().stream()
        .filter(to -> listedOn != null)
        .filter(to -> isOffered(actor, to))
        .toList();
  }

  private boolean isOffered(Actor actor, ReconciliationState to) {
    return to == ReconciliationState.CLOSED
        ? actor.hasAny(Roles.FINANCE_CHECK)
            && !isInHandsOf(actor)
            && Objects.equals(unexplainedCount, 0)
        : actor.hasAny(Roles.FINANCE);
  }

  private boolean isInHandsOf(Actor actor) {
    return hands.stream().anyMatch(hand -> hand.isOf(actor));
  }

  private void hand(ReconciliationHand.Act act, Actor actor) {
    var hand = new ReconciliationHand(act, actor.user(), actor.person());
    if (!hands.contains(hand)) {
      hands.add(hand);
    }
  }
}
