package org.ecocity.supervision.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to be honoured. */
@Entity
@Table(name = "proposal_nominee")
class Nominee {
  @Id UUID id;
  UUID proposalId;
  int position;

  @Enumerated(EnumType.STRING)
  RecipientKind recipientKind;

  String unitCode;
  @Nullable String personName;
  @Nullable String personCode;
  boolean countyRank;
  String title;
  @Nullable Long rewardFen;
  @Nullable String reason;
  @Nullable String removedReason;

  @SuppressWarnings("NullAway.Init")
  Nominee() {}

  Nominee(UUID id, UUID proposalId, int position, ProposalRequest.Honour honour) {
    this.id = id;
    this.proposalId = proposalId;
    this.position = position;
    this.recipientKind = honour.recipientKind();
    this.unitCode = honour.unitCode();
    this.personName = honour.personName();
    this.personCode = honour.personCode();
    this.countyRank = Boolean.TRUE.equals(honour.countyRank());
    this.title = honour.title();
    this.rewardFen = honour.rewardFen();
    this.reason = honour.reason();
  }

  boolean stands() {
    return removedReason == null;
  }

  /** Units and persons. */
  enum RecipientKind {
    /** A unit. */
    UNIT,
    /** A person of a unit. */
    PERSON
  }
}
