package org.ecocity.funding.policies;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** One version of an award policy; what it says is a document that never changes once approved. */
@Entity
@Table(name = "award_policy")
class PolicyVersion {
  @Id UUID id = Ids.next();
  @Version long lockVersion;
  String code;
  int version;

  @Enumerated(EnumType.STRING)
  PolicyState state = PolicyState.DRAFT;

  LocalDate validFrom;
  @Nullable LocalDate validTo;
  String document;
  String preparedBy;
  @Nullable String preparedPerson;
  LocalDate preparedOn;
  @Embedded @Nullable PaperApproval paper;
  @Nullable String approvedBy;
  @Nullable LocalDate approvedOn;

  @SuppressWarnings("NullAway.Init")
  PolicyVersion() {}

  PolicyVersion(PolicyRequest request, int version, String document, Actor actor, LocalDate today) {
    this.code = request.code();
    this.version = version;
    this.validFrom = request.validFrom();
    this.validTo = request.validTo();
    this.document = document;
    this.preparedBy = actor.user();
    this.preparedPerson = actor.person();
    this.preparedOn = today;
  }

  /**
   * Says something else, while it is a draft; what was approved on paper was what it said before.
   */
  void revise(PolicyRequest request, String said, LocalDate today) {
    validFrom = request.validFrom();
    validTo = request.validTo();
    document = said;
    preparedOn = today;
    paper = null;
  }

  /** Why nobody, or not this actor, takes it to a state; none where the matrix is to be asked. */
  @Nullable PolicyOutcome hindrance(PolicyState to, Actor actor) {
    if (!state.next().contains(to)) {
      return new PolicyOutcome.NotAllowed(state);
    }
    return isPreparedBy(actor) ? new PolicyOutcome.SameHand(preparedBy) : null;
  }

  void approve(Actor actor, LocalDate today) {
    state = PolicyState.APPROVED;
    approvedBy = actor.user();
    approvedOn = today;
  }

  /** The same person under another name is the same person. */
  boolean isPreparedBy(Actor actor) {
    return new Hand(preparedBy, preparedPerson).is(actor.user(), actor.person());
  }

  /** Whether it holds on a day, by its own dates. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
