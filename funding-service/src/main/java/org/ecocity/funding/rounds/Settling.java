package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.allocations.RoundSettlement;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.rounds.RoundRequest.Accepted;
import org.ecocity.funding.rounds.RoundRequest.RoundTransition;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Settles a round after acceptance: reads what was accepted of whom, computes anew by the same
 * engine where accepted figures differ, and settles each share, signed, against what it has had.
 */
@ApplicationScoped
class Settling {
  private final Computing computing;
  private final Freezes freezes;
  private final AwardRounds rounds;
  private final RoundSettlement settlement;
  private final Attachments attachments;
  private final BusinessClock clock;

  Settling(
      Computing computing,
      Freezes freezes,
      AwardRounds rounds,
      RoundSettlement settlement,
      Attachments attachments,
      BusinessClock clock) {
    this.computing = computing;
    this.freezes = freezes;
    this.rounds = rounds;
    this.settlement = settlement;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Whether a settlement can be done as it is wanted. */
  sealed interface Reading {}

  /** It cannot, and why. */
  record Refused(RoundOutcome why) implements Reading {}

  /**
   * It can.
   *
   * @param wanted what was asked
   * @param named acceptances by subject
   * @param noticed what was noticed and approved
   * @param data with the accepted figures; none when no figure was given
   * @param due what the shares are now
   */
  record Ready(
      RoundTransition wanted,
      Map<String, Accepted> named,
      ComputedData noticed,
      @Nullable FrozenData data,
      ComputedData due)
      implements Reading {
    /** The day for the round as a whole: the one given, else the last of the acceptances. */
    LocalDate acceptedOn() {
      var given = wanted.acceptedOn();
      return given != null
          ? given
          : named.values().stream()
              .map(Accepted::acceptedOn)
              .max(LocalDate::compareTo)
              .orElseThrow();
    }

    @Nullable LocalDate acceptedOn(String subject) {
      var own = named.get(subject);
      return isWithheld(subject) ? null : own == null ? wanted.acceptedOn() : own.acceptedOn();
    }

    boolean isWithheld(String subject) {
      return wanted.withheldOrNone().contains(subject);
    }
  }

  /**
   * What was settled.
   *
   * @param done money that moved
   * @param told the shares as the document says them: final, had before, and now
   */
  record Done(List<RoundAllocations.Allocated> done, ComputedData told) {}

  Reading read(AwardRound round, RoundTransition wanted, ComputedData noticed) {
    var subjects = noticed.shares().stream().map(ComputedData.Earned::subjectCode).toList();
    var unknown =
        wanted.withheldOrNone().stream().filter(code -> !subjects.contains(code)).findFirst();
    if (unknown.isPresent()) {
      return new Refused(new RoundOutcome.UnknownSubject(unknown.get()));
    }
    var named = named(wanted, subjects);
    var whole = wanted.acceptedOn();
    var unnamed =
        subjects.stream()
            .anyMatch(code -> !named.containsKey(code) && !wanted.withheldOrNone().contains(code));
    if (whole == null ? unnamed || named.isEmpty() : whole.isAfter(clock.today())) {
      return new Refused(new RoundOutcome.AcceptanceMissing());
    }
    if (!wanted.withheldOrNone().isEmpty() && wanted.statedReason() == null) {
      return new Refused(new RoundOutcome.ReasonMissing());
    }
    if (wanted.attachmentId() != null) {
      attachments.require(wanted.attachmentId());
    }
    return computed(round, wanted, named, noticed);
  }

  private Map<String, Accepted> named(RoundTransition wanted, List<String> subjects) {
    var named = new TreeMap<String, Accepted>();
    for (int i = 0; i < wanted.acceptedOrNone().size(); i++) {
      var field = "accepted[" + i + "]";
      var one = wanted.acceptedOrNone().get(i);
      var subject = one.subjectCode();
      if (!subjects.contains(subject)) {
        throw Problem.rule("unknown-subject", field + ".subjectCode", subject);
      }
      if (wanted.withheldOrNone().contains(subject)) {
        throw Problem.rule("accepted-and-withheld", field + ".subjectCode", subject);
      }
      if (named.put(subject, one) != null) {
        throw Problem.rule("accepted-twice", field + ".subjectCode", subject);
      }
      if (one.acceptedOn().isAfter(clock.today())) {
        throw Problem.rule("acceptance-missing", field + ".acceptedOn");
      }
      attachments.require(one.attachmentId());
    }
    return named;
  }

  private Reading computed(
      AwardRound round, RoundTransition wanted, Map<String, Accepted> named, ComputedData noticed) {
    var values = new ArrayList<FrozenData.Value>();
    var policy = computing.policy(round);
    for (int i = 0; i < wanted.acceptedOrNone().size(); i++) {
      values.addAll(figures(policy, wanted.acceptedOrNone().get(i), "accepted[" + i + "]"));
    }
    if (values.isEmpty()) {
      return new Ready(wanted, named, noticed, null, noticed);
    }
    var data =
        freezes
            .data(freezes.require(round.id, round.freezeNo))
            .accepting(round.freezeNo + 1, values);
    return computing.outcome(round, data) instanceof AwardRefusal(var gaps)
        ? new Refused(new RoundOutcome.FactorsMissing(computing.gaps(policy, gaps)))
        : new Ready(wanted, named, noticed, data, computing.computed(round, data));
  }

  private static List<FrozenData.Value> figures(AwardPolicy policy, Accepted one, String field) {
    var figures = new TreeMap<String, FrozenData.Value>();
    var known = policy.factorCodes();
    for (int k = 0; k < one.factorsOrNone().size(); k++) {
      var at = field + ".factors[" + k + "].factorCode";
      var figure = one.factorsOrNone().get(k);
      var code = figure.factorCode();
      if (!known.contains(code)) {
        throw Problem.rule("unknown-factor", at, code, String.join(", ", known));
      }
      var value =
          new FrozenData.Value(
              one.subjectCode(),
              code,
              figure.value().stripTrailingZeros().toPlainString(),
              "验收 accepted " + one.acceptedOn(),
              one.attachmentId(),
              null);
      if (figures.put(code, value) != null) {
        throw Problem.rule("accepted-twice", at, one.subjectCode() + " " + code);
      }
    }
    return List.copyOf(figures.values());
  }

  /** Moves the money, prepares what goes back, and keeps what became of each share. */
  @Transactional(Transactional.TxType.MANDATORY)
  Done settle(AwardRound round, Ready ready, String number) {
    var already = computing.advancedAlready(round);
    var data = ready.data();
    if (data != null) {
      freezes.keep(freezes.keep(data, clock.today()), ready.due(), clock.today());
      round.settlementFreezeNo = data.no();
    }
    var settled =
        settlement.settle(
            new RoundSettlement.Order(
                round.id,
                already,
                computing.policy(round).subjects() == AwardPolicy.Subjects.UNIT,
                rounds.allocatedBefore(round),
                ready.noticed().parts(round, already),
                ComputedData.lines(round),
                claims(ready, already),
                number));
    round.acceptedOn = ready.acceptedOn();
    round.acceptanceAttachmentId = ready.wanted().attachmentId();
    round.withheldCodes = Set.copyOf(ready.wanted().withheldOrNone()).stream().sorted().toList();
    settled.outcomes().forEach((subject, outcome) -> keep(round, ready, subject, outcome));
    return new Done(settled.done(), told(ready, settled, already));
  }

  private static List<RoundSettlement.Claim> claims(Ready ready, boolean already) {
    return ready.noticed().shares().stream()
        .map(
            share ->
                new RoundSettlement.Claim(
                    share.subjectCode(),
                    share.unitCode(),
                    ready.due().of(share.subjectCode()).map(due -> due.dueFen(already)).orElse(0L),
                    ready.named().containsKey(share.subjectCode()),
                    ready.isWithheld(share.subjectCode())))
        .toList();
  }

  private static void keep(
      AwardRound round, Ready ready, String subject, RoundSettlement.Outcome outcome) {
    var own = ready.named().get(subject);
    round.settlements.add(
        new AwardRound.Settlement(
            subject,
            ready.acceptedOn(subject),
            own == null ? ready.wanted().attachmentId() : own.attachmentId(),
            ready.due().of(subject).map(ComputedData.Earned::pooledFen).orElse(0L),
            outcome));
  }

  /** The shares with what each had before and what it gets, or gives back, now. */
  private static ComputedData told(
      Ready ready, RoundSettlement.Settlement settled, boolean already) {
    return ready
        .due()
        .with(
            share -> {
              var outcome =
                  Objects.requireNonNullElse(
                      settled.outcomes().get(share.subjectCode()),
                      new RoundSettlement.Outcome(0, 0, 0));
              long before =
                  already
                      ? share.advanceFen()
                      : ready
                          .noticed()
                          .of(share.subjectCode())
                          .map(ComputedData.Earned::advanceFen)
                          .orElse(0L);
              return share.paying(before, outcome.paidFen() - outcome.recoverFen());
            });
  }
}
