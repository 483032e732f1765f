package org.ecocity.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** Operators' second try of a dead letter and of what waits behind it, or its giving up. */
@ApplicationScoped
public class Replay {
  private final DeadLetters letters;
  private final Dispatcher dispatcher;

  Replay(DeadLetters letters, Dispatcher dispatcher) {
    this.letters = letters;
    this.dispatcher = dispatcher;
  }

  /**
   * Applies the parked letters of this one's aggregate in order, until one fails again.
   *
   * @return how many were applied
   */
  public int replay(UUID id) {
    int applied = 0;
    for (var next = letters.firstParkedWith(id);
        next.isPresent();
        next = letters.firstParkedWith(id)) {
      var refusal = dispatcher.apply(next.get().received());
      if (refusal.isPresent() && applied == 0) {
        throw Problem.rule("dead-letter-fails-again", null, refusal.get());
      }
      if (refusal.isPresent()) {
        return applied;
      }
      letters.settle(next.get().id(), DeadLetter.State.REPLAYED);
      applied++;
    }
    return applied;
  }

  /** Gives this letter up and applies what waited behind it. */
  public int skip(UUID id) {
    letters.settle(id, DeadLetter.State.SKIPPED);
    return replay(id);
  }
}
