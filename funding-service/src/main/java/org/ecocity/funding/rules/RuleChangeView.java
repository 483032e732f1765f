package org.ecocity.funding.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule (规则变更).
 *
 * @param id the change
 * @param version for ETag
 * @param kind which rule: PAYMENT_LIMITS, RESERVATION_TERM, WATCH_RULE, CARRY_OVER_RULE, PURPOSE
 * @param wanted what it says, as it was sent
 * @param state where it stands
 * @param preparedBy user who proposed it
 * @param preparedOn business date
 * @param decidedBy user who confirmed it or gave it up
 * @param decidedOn business date
 * @param ruleId what now holds, once confirmed
 * @param allowedTransitions steps the caller may take now
 */
public record RuleChangeView(
    UUID id,
    long version,
    String kind,
    Map<String, Object> wanted,
    RuleChangeState state,
    String preparedBy,
    LocalDate preparedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable UUID ruleId,
    List<RuleChangeState> allowedTransitions)
    implements Versioned {
  static RuleChangeView of(
      RuleChange change, Map<String, Object> wanted, List<RuleChangeState> allowed) {
    return new RuleChangeView(
        change.id,
        change.version,
        change.kind,
        wanted,
        change.state,
        change.preparedBy,
        change.preparedOn,
        change.decidedBy,
        change.decidedOn,
        change.ruleId,
        allowed);
  }
}
