package org.ecocity.notification.honours;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An honour of a unit or a person; conferred by a document, never by a rank. */
@Entity
@Table(name = "honour")
class Honour {
  @Id UUID id;
  UUID proposalId;
  UUID documentId;
  String approvedItem;
  String title;

  @Enumerated(EnumType.STRING)
  RecipientKind recipientKind;

  String unitCode;
  @Nullable String personName;
  @Nullable String personCode;
  @Nullable Long rewardFen;

  @Enumerated(EnumType.STRING)
  HonourState state = HonourState.PENDING;

  @Enumerated(EnumType.STRING)
  RewardState rewardState;

  @Nullable String documentNumber;
  @Nullable LocalDate conferredOn;
  @Nullable LocalDate rewardPaidOn;
  @Nullable LocalDate rewardAcknowledgedOn;
  @Nullable String rewardAcknowledgedBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Honour() {}

  Honour(CommendationApproved from, CommendationApproved.Honoured honoured) {
    this.id = honoured.honourId();
    this.proposalId = from.proposalId();
    this.documentId = from.documentId();
    this.approvedItem = from.approvedItem();
    this.title = honoured.title();
    this.recipientKind = honoured.recipientKind();
    this.unitCode = honoured.unitCode();
    this.personName = honoured.personName();
    this.personCode = honoured.personCode();
    this.rewardFen = honoured.rewardFen();
    this.rewardState = honoured.rewardFen() == null ? RewardState.NONE : RewardState.DUE;
  }

  /** Confers it by its document; a second time changes nothing. */
  HonourOutcome confer(String number, LocalDate issuedOn) {
    if (state == HonourState.CONFERRED) {
      return new HonourOutcome.Unchanged();
    }
    state = HonourState.CONFERRED;
    documentNumber = number;
    conferredOn = issuedOn;
    return new HonourOutcome.Conferred(conferred());
  }

  /** The treasury has paid the reward; a second time changes nothing. */
  HonourOutcome paid(LocalDate paidOn) {
    if (rewardState != RewardState.DUE) {
      return new HonourOutcome.Unchanged();
    }
    rewardState = RewardState.PAID;
    rewardPaidOn = paidOn;
    return new HonourOutcome.Paid();
  }

  /** The recipient has got the reward: once, and only after it was paid. */
  HonourOutcome acknowledge(String user, LocalDate today) {
    return switch (rewardState) {
      case NONE, DUE -> new HonourOutcome.Refused("reward-not-paid");
      case ACKNOWLEDGED -> new HonourOutcome.Refused("reward-already-acknowledged");
      case PAID -> {
        rewardState = RewardState.ACKNOWLEDGED;
        rewardAcknowledgedBy = user;
        rewardAcknowledgedOn = today;
        yield new HonourOutcome.Acknowledged();
      }
    };
  }

  /**
   * A person who is known signs himself, whoever else is of his unit; for others their unit does.
   */
  boolean isReceivedBy(String unit, @Nullable String person) {
    return personCode == null ? unitCode.equals(unit) : personCode.equals(person);
  }

  boolean isConferred() {
    return state == HonourState.CONFERRED;
  }

  /** The conferring as an event; only of a conferred honour. */
  HonourConferred conferred() {
    return new HonourConferred(
        id,
        documentId,
        Objects.requireNonNull(documentNumber),
        title,
        recipientKind,
        unitCode,
        personName,
        rewardFen,
        Objects.requireNonNull(conferredOn));
  }
}
