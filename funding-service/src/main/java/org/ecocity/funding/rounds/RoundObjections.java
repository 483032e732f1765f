package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecocity.funding.factors.FactorBook;
import org.ecocity.funding.notices.ObjectionBook;
import org.ecocity.funding.notices.ObjectionRequest;
import org.ecocity.funding.notices.ObjectionState;
import org.ecocity.funding.notices.ObjectionView;

/** Objections to a round's notice; one that is upheld takes the round back. */
@ApplicationScoped
class RoundObjections {
  private final AwardRounds rounds;
  private final RoundProgress progress;
  private final RoundRights rights;
  private final ObjectionBook objections;
  private final FactorBook factors;

  RoundObjections(
      AwardRounds rounds,
      RoundProgress progress,
      RoundRights rights,
      ObjectionBook objections,
      FactorBook factors) {
    this.rounds = rounds;
    this.progress = progress;
    this.rights = rights;
    this.objections = objections;
    this.factors = factors;
  }

  @Transactional
  List<ObjectionView> of(UUID roundId) {
    var round = rounds.readable(roundId);
    return objections.of(roundId, rounds.isInsider(), makers(round));
  }

  /**
   * Who made what is objected to: who began, froze, computed or checked the round, and who typed in
   * or confirmed a figure of it, for each share depends on all of them.
   */
  private Set<String> makers(AwardRound round) {
    var makers = rights.makers(round);
    for (var figure : factors.of(round.id)) {
      Stream.of(figure.enteredBy(), figure.confirmedBy())
          .filter(Objects::nonNull)
          .forEach(makers::add);
    }
    return makers;
  }

  @Transactional
  ObjectionView file(UUID roundId, ObjectionRequest request) {
    rounds.lockReadable(roundId);
    return objections.file(roundId, request);
  }

  @Transactional
  ObjectionView decide(UUID roundId, UUID id, ObjectionRequest.Decision decision) {
    var round = rounds.lockReadable(roundId);
    var decided = objections.decide(roundId, id, decision, makers(round));
    if (decided.state() == ObjectionState.UPHELD && round.state == RoundState.PUBLIC_NOTICE) {
      progress.collectAgain(round, String.valueOf(decided.reason()));
    }
    return decided;
  }
}
