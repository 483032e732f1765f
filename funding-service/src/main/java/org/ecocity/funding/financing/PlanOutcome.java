package org.ecocity.funding.financing;

import java.math.BigDecimal;

/** What became of a plan that was filed; a refusal leaves the old one. */
sealed interface PlanOutcome {
  record Filed() implements PlanOutcome {}

  record UnknownSource(String kind) implements PlanOutcome {}

  record SourceTwice(String kind) implements PlanOutcome {}

  record CommittedOverPlanned(String kind) implements PlanOutcome {}

  /** A year stands twice at one source. */
  record YearTwice(String kind) implements PlanOutcome {}

  /** The years together are more than the source as a whole. */
  record YearsOverSource(String kind) implements PlanOutcome {}

  record TooLarge() implements PlanOutcome {}

  /** A public-welfare project needs more than half from government. */
  record GovernmentShareTooSmall(BigDecimal percent) implements PlanOutcome {}
}
