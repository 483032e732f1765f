package org.ecocity.funding.rules;

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

/** A proposed change of a rule; what it says never changes, only whether it holds. */
@Entity
class RuleChange {
  @Id UUID id = Ids.next();
  @Version long version;
  String kind;
  String wanted;

  @Enumerated(EnumType.STRING)
  RuleChangeState state = RuleChangeState.PREPARED;

  String preparedBy;
  @Nullable String preparedPerson;
  boolean preparedByChief;
  LocalDate preparedOn;
  @Nullable String decidedBy;
  @Nullable String decidedPerson;
  @Nullable LocalDate decidedOn;
  @Nullable UUID ruleId;

  @SuppressWarnings("NullAway.Init")
  RuleChange() {}

  RuleChange(String kind, String wanted, Caller proposer, LocalDate today) {
    var hand = Hand.of(proposer);
    this.kind = kind;
    this.wanted = wanted;
    this.preparedBy = hand.user();
    this.preparedPerson = hand.person();
    this.preparedByChief = proposer.has(Roles.FINANCE_CHIEF);
    this.preparedOn = today;
  }

  /** Of the two hands one is the finance chief's, so that nobody widens his own powers. */
  boolean isForRolesOf(Caller caller) {
    return caller.has(Roles.FINANCE_CHIEF) || (preparedByChief && caller.has(Roles.FINANCE_CHECK));
  }

  boolean isPreparedBy(Caller caller) {
    return Hand.of(caller).is(preparedBy, preparedPerson);
  }

  List<RuleChangeState> allowed(Caller caller) {
    return state.next().stream()
        .filter(
            to ->
                to == RuleChangeState.CANCELLED
                    ? caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)
                    : isForRolesOf(caller) && !isPreparedBy(caller))
        .toList();
  }

  void decide(RuleChangeState to, Caller caller, LocalDate today) {
    var hand = Hand.of(caller);
    state = to;
    decidedBy = hand.user();
    decidedPerson = hand.person();
    decidedOn = today;
  }
}
