package org.ecocity.supervision.findings;

import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What became of a wish to move a finding on. */
public sealed interface StepOutcome {
  /**
   * It moved.
   *
   * @param round how many rectification reports there are
   * @param event what the others are told, none where nobody knew of the finding
   */
  record Moved(int round, @Nullable FindingEvent event) implements StepOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(FindingState from, FindingState to) implements StepOutcome {}

  /** Something is missing or wrong; the slug says what, the field where. */
  record Missing(String slug, String field) implements StepOutcome {}

  /** Somebody else has to do it; the slug names the rule. */
  record WrongHand(String slug) implements StepOutcome {}

  /** Throws the refusal as its problem; nothing when it moved. */
  default void orThrow() {
    switch (this) {
      case Moved moved -> {}
      case NotAllowed(var from, var to) ->
          throw Problem.transitionNotAllowed(from, to, from.next());
      case Missing(var slug, var field) -> throw Problem.rule(slug, field);
      case WrongHand(var slug) -> throw Problem.notPermitted(slug);
    }
  }
}
