package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.factors.FactorBook;
import org.ecocity.funding.factors.FactorFigure;
import org.ecocity.funding.factors.FactorRequest;
import org.ecocity.funding.factors.FactorView;
import org.ecocity.funding.notices.NoticeBoard;
import org.ecocity.funding.notices.NoticeView;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;

/** The figures of a round, by hands; who is no insider sees those that were noticed. */
@ApplicationScoped
class RoundFactors {
  private final AwardRounds rounds;
  private final Computing computing;
  private final Freezes freezes;
  private final FactorBook factors;
  private final NoticeBoard notices;
  private final Caller caller;

  RoundFactors(
      AwardRounds rounds,
      Computing computing,
      Freezes freezes,
      FactorBook factors,
      NoticeBoard notices,
      Caller caller) {
    this.rounds = rounds;
    this.computing = computing;
    this.freezes = freezes;
    this.factors = factors;
    this.notices = notices;
    this.caller = caller;
  }

  /** Which freeze the caller sees: the latest, or the latest that was noticed. */
  int visibleFreezeNo(AwardRound round) {
    return rounds.isInsider()
        ? round.freezeNo
        : notices.latest(round.id).map(NoticeView::freezeNo).orElse(0);
  }

  /** The version of a round, which a change of its figures as a whole is held against. */
  @Transactional
  long version(UUID roundId) {
    return rounds.readable(roundId).version;
  }

  @Transactional
  List<FactorView> of(UUID roundId) {
    var round = rounds.readable(roundId);
    var policy = computing.policy(round);
    if (!rounds.isInsider()) {
      return frozen(round, policy);
    }
    var found = new ArrayList<FactorView>();
    if (round.state == RoundState.COLLECTING) {
      computing.missing(round).stream()
          .filter(view -> view.state() == FactorView.State.MISSING)
          .forEach(found::add);
    }
    found.addAll(standing(roundId, policy));
    return found;
  }

  private List<FactorView> standing(UUID roundId, AwardPolicy policy) {
    var figures = factors.of(roundId);
    var names =
        computing.names(
            policy, figures.stream().map(FactorFigure::subjectCode).collect(Collectors.toSet()));
    return figures.stream()
        .map(figure -> FactorView.of(figure, names.apply(figure.subjectCode())))
        .toList();
  }

  private List<FactorView> frozen(AwardRound round, AwardPolicy policy) {
    var freeze = freezes.require(round.id, visibleFreezeNo(round));
    return freezes.data(freeze).values().stream().map(value -> frozen(policy, value)).toList();
  }

  FactorView frozen(AwardPolicy policy, FrozenData.Value value) {
    return FactorView.frozen(
        value.subjectCode(),
        computing.nameOf(policy, value.subjectCode()),
        value.factorCode(),
        new BigDecimal(value.value()),
        value.source(),
        value.evidenceId(),
        value.origin());
  }

  /**
   * Takes figures in and gives those that stand now; what is still missing is not reckoned here.
   */
  @Transactional
  List<FactorView> type(UUID roundId, FactorRequest request) {
    var round = rounds.readable(roundId);
    var policy = computing.policy(round);
    var known = policy.factorCodes();
    var subjects =
        request.values().stream().map(FactorRequest.Value::subjectCode).collect(Collectors.toSet());
    var units = computing.unitsOf(policy, subjects);
    for (int i = 0; i < request.values().size(); i++) {
      var factor = request.values().get(i).factorCode();
      if (!known.contains(factor)) {
        throw Problem.rule(
            "unknown-factor", "values[" + i + "].factorCode", factor, String.join(", ", known));
      }
      var subject = request.values().get(i).subjectCode();
      var unit = units.get(subject);
      if (unit == null
          || (!round.eligibleUnitCodes.isEmpty() && !round.eligibleUnitCodes.contains(unit))) {
        throw Problem.rule("unknown-subject", "values[" + i + "].subjectCode", subject);
      }
    }
    factors.type(roundId, caller.user(), request);
    return standing(roundId, policy);
  }

  @Transactional
  List<FactorView> confirm(UUID roundId, FactorRequest.Confirmation wanted) {
    rounds.readable(roundId);
    factors.confirm(roundId, caller.user(), wanted);
    return of(roundId);
  }
}
