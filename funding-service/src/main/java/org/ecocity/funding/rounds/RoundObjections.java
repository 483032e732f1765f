package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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

  RoundObjections(
      AwardRounds rounds, RoundProgress progress, RoundRights rights, ObjectionBook objections) {
    this.rounds = rounds;
    this.progress = progress;
    this.rights = rights;
    this.objections = objections;
  }

  @Transactional
  List<ObjectionView> of(UUID roundId) {
    var round = rounds.readable(roundId);
    return objections.of(roundId, rounds.isInsider(), rights.earlierHands(round));
  }

  @Transactional
  ObjectionView file(UUID roundId, ObjectionRequest request) {
    rounds.lockReadable(roundId);
    return objections.file(roundId, request);
  }

  @Transactional
  ObjectionView decide(UUID roundId, UUID id, ObjectionRequest.Decision decision) {
    var round = rounds.lockReadable(roundId);
    var decided = objections.decide(roundId, id, decision, rights.earlierHands(round));
    if (decided.state() == ObjectionState.UPHELD && round.state == RoundState.PUBLIC_NOTICE) {
      progress.collectAgain(round, String.valueOf(decided.reason()));
    }
    return decided;
  }
}
