package org.ecocity.funding.financing;

import java.math.BigDecimal;

/** What became of a plan that was filed; a refusal leaves the old one. */
sealed interface PlanOutcome {
  record Filed() implements PlanOutcome {}

  record UnknownSource(String kind) implements PlanOutcome {}

  record SourceTwice(String kind) implements PlanOutcome {}

  record CommittedOverPlanned(String kind) implements PlanOutcome {}

  record TooLarge() implements PlanOutcome {}

  /** A public-welfare project needs more than half from government. */
  record GovernmentShareTooSmall(BigDecimal percent) implements PlanOutcome {}
}
