package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.workbook.AwardSheets;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Shows a round's shares and how they were reached. */
@ApplicationScoped
class Explaining {
  private final AwardRounds rounds;
  private final RoundFactors factors;
  private final Computing computing;
  private final Freezes freezes;
  private final RoundAllocations allocations;
  private final Units units;

  Explaining(
      AwardRounds rounds,
      RoundFactors factors,
      Computing computing,
      Freezes freezes,
      RoundAllocations allocations,
      Units units) {
    this.rounds = rounds;
    this.factors = factors;
    this.computing = computing;
    this.freezes = freezes;
    this.allocations = allocations;
    this.units = units;
  }

  /** Shares of the latest result the caller may see; none before the first computation. */
  @Transactional
  List<ExplanationView.ShareView> shares(UUID roundId) {
    var round = rounds.readable(roundId);
    var no = factors.visibleFreezeNo(round);
    return no == 0
        ? List.of()
        : freezes
            .computed(freezes.require(roundId, no))
            .map(data -> views(round, data))
            .orElse(List.of());
  }

  /** The whole derivation of the latest result, or of the freeze named. */
  @Transactional
  ExplanationView explain(UUID roundId, @Nullable Integer freezeNo) {
    var round = rounds.readable(roundId);
    int visible = factors.visibleFreezeNo(round);
    int no = freezeNo == null ? visible : freezeNo;
    if (no < 1 || no > visible) {
      throw Problem.notFound("freeze", no);
    }
    var freeze = freezes.require(roundId, no);
    var frozen = freezes.data(freeze);
    var computation =
        freezes.computation(freeze).orElseThrow(() -> Problem.notFound("computation", no));
    var data = freezes.computed(freeze).orElseThrow();
    var booked = computing.booked(round.policyCode, round.policyVersion);
    return new ExplanationView(
        roundId,
        round.policyCode,
        round.policyVersion,
        booked.name(),
        booked.nameEn(),
        round.year,
        round.asOf,
        frozen.poolFen(),
        frozen.poolSources(),
        no,
        freeze.frozenOn,
        freeze.sha256,
        freeze.canonical,
        computation.computedOn,
        computing.computed(round, frozen).equals(data),
        frozen.values().stream().map(value -> factors.frozen(booked.policy(), value)).toList(),
        data.derivation(),
        views(round, data),
        data.leftFen(),
        data.shortFen());
  }

  /** The same as a workbook whose formulas reckon it anew. */
  @Transactional
  AwardSheets sheets(UUID roundId, @Nullable Integer freezeNo) {
    var round = rounds.readable(roundId);
    int visible = factors.visibleFreezeNo(round);
    int no = freezeNo == null ? visible : freezeNo;
    if (no < 1 || no > visible) {
      throw Problem.notFound("freeze", no);
    }
    var freeze = freezes.require(roundId, no);
    var frozen = freezes.data(freeze);
    var data = freezes.computed(freeze).orElseThrow(() -> Problem.notFound("computation", no));
    var booked = computing.booked(round.policyCode, round.policyVersion);
    var policy = computing.policy(round);
    var known = units.names();
    var names = new TreeMap<String, String>();
    frozen
        .values()
        .forEach(
            value ->
                names.computeIfAbsent(value.subjectCode(), code -> computing.nameOf(policy, code)));
    var receivers = new TreeMap<String, String>();
    data.shares().forEach(share -> receivers.put(share.subjectCode(), known.of(share.unitCode())));
    return new AwardSheets(
        booked.name()
            + " "
            + round.policyCode
            + " v"
            + round.policyVersion
            + "（"
            + round.year
            + "）",
        booked.nameEn() + ", " + round.year,
        policy,
        frozen.forEngine(),
        frozen.poolFen(),
        no,
        freeze.frozenOn,
        freeze.sha256,
        names,
        receivers);
  }

  private List<ExplanationView.ShareView> views(AwardRound round, ComputedData data) {
    var policy = computing.policy(round);
    var names = units.names();
    var done = round.documentNumber == null ? null : allocations.bySubject(round.id);
    return data.shares().stream()
        .map(
            share ->
                new ExplanationView.ShareView(
                    share.subjectCode(),
                    computing.nameOf(policy, share.subjectCode()),
                    share.unitCode(),
                    names.of(share.unitCode()),
                    share.shareFen(),
                    share.advanceFen(),
                    share.settlementFen(),
                    share.derivation(),
                    share.parts(),
                    done == null ? null : done.getOrDefault(share.subjectCode(), 0L)))
        .toList();
  }
}
