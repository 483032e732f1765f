package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.allocations.RoundAllocations;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardStep;
import org.ecocity.funding.engine.Share;
import org.ecocity.funding.workbook.AwardSheets;
import org.ecocity.platform.attachments.AttachmentGrant;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Shows a round's shares and how they were reached, and the papers it was settled by. */
@ApplicationScoped
class Explaining implements AttachmentGrant {
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

  /** Who sees rounds from their beginning reads the papers of acceptance. */
  @Override
  @Transactional
  public boolean mayRead(UUID attachmentId) {
    return rounds.isInsider() && rounds.isAcceptance(attachmentId);
  }

  /** The whole derivation of the latest result, or of the freeze named. */
  @Transactional
  ExplanationView explain(UUID roundId, @Nullable Integer freezeNo) {
    var round = rounds.readable(roundId);
    int no = freezeNo(round, freezeNo);
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
    int no = freezeNo(round, freezeNo);
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
    var others = others(policy);
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
                    share.parts().stream().map(part -> part(part, others)).toList(),
                    done == null ? null : done.getOrDefault(share.subjectCode(), 0L),
                    settled(round, share.subjectCode())))
        .toList();
  }

  private static ExplanationView.PartView part(Share.Part part, Set<String> others) {
    return new ExplanationView.PartView(
        part.code(), part.name(), part.nameEn(), part.amountFen(), !others.contains(part.code()));
  }

  /** Parts of each share that the pool does not pay. */
  private static Set<String> others(AwardPolicy policy) {
    return policy.steps().stream()
        .filter(AwardStep.Split.class::isInstance)
        .map(AwardStep.Split.class::cast)
        .flatMap(split -> split.parts().stream())
        .filter(part -> !part.ofPool())
        .map(AwardStep.SplitPart::code)
        .collect(Collectors.toSet());
  }

  private static ExplanationView.@Nullable SettledView settled(AwardRound round, String subject) {
    return round.settlements.stream()
        .filter(one -> one.subjectCode.equals(subject))
        .findFirst()
        .map(ExplanationView.SettledView::of)
        .orElse(null);
  }

  /** The freeze asked for, or the latest the caller sees; that of the settlement all may see. */
  private int freezeNo(AwardRound round, @Nullable Integer wanted) {
    int visible = factors.visibleFreezeNo(round);
    int no = wanted == null ? visible : wanted;
    if (no < 1 || (no > visible && !Objects.equals(no, round.settlementFreezeNo))) {
      throw Problem.notFound("freeze", no);
    }
    return no;
  }
}
