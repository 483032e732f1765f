package org.ecocity.funding.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardOutcome;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal.Gap;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.factors.FactorBook;
import org.ecocity.funding.factors.FactorFigure;
import org.ecocity.funding.factors.FactorSources;
import org.ecocity.funding.factors.FactorView;
import org.ecocity.funding.policies.AwardPolicyBook;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts a round's figures before the engine: says what is missing, freezes, computes. */
@ApplicationScoped
class Computing {
  private final AwardPolicyBook policies;
  private final FactorBook factors;
  private final Freezes freezes;
  private final ProjectCopies projects;
  private final Units units;
  private final BusinessClock clock;

  Computing(
      AwardPolicyBook policies,
      FactorBook factors,
      Freezes freezes,
      ProjectCopies projects,
      Units units,
      BusinessClock clock) {
    this.policies = policies;
    this.factors = factors;
    this.freezes = freezes;
    this.projects = projects;
    this.units = units;
    this.clock = clock;
  }

  AwardPolicyBook.BookedPolicy booked(String code, int version) {
    return policies
        .find(code, version)
        .orElseThrow(() -> Problem.rule("unknown-policy", "policyVersion", code, version));
  }

  /** The policy as this round asks it: its units where they are fewer than the policy's. */
  AwardPolicy policy(AwardRound round) {
    var all = booked(round.policyCode, round.policyVersion).policy();
    return all.subjects() == AwardPolicy.Subjects.UNIT && !round.eligibleUnitCodes.isEmpty()
        ? all.forSubjects(round.eligibleUnitCodes)
        : all;
  }

  /** What a round still lacks: figures that are not there, and those nobody has confirmed. */
  List<FactorView> missing(AwardRound round) {
    var policy = policy(round);
    var figures = factors.of(round.id);
    var gaps =
        outcome(policy, round, figures) instanceof AwardRefusal(var found) ? found : List.<Gap>of();
    var subjects = gaps.stream().map(Gap::subjectCode).collect(Collectors.toSet());
    figures.forEach(figure -> subjects.add(figure.subjectCode()));
    var names = names(policy, subjects);
    var lacking = new ArrayList<FactorView>();
    lacking.addAll(missing(gaps, names, nobodyTypesIn(round, figures)));
    figures.stream()
        .filter(figure -> !figure.confirmed())
        .forEach(figure -> lacking.add(FactorView.of(figure, names.apply(figure.subjectCode()))));
    return lacking;
  }

  /** What would give a figure that is not there; of one that is there but does not do, nothing. */
  private Function<Gap, FactorSources> nobodyTypesIn(AwardRound round, List<FactorFigure> figures) {
    var sources = factors.sources(round.id);
    var there =
        figures.stream()
            .map(figure -> Map.entry(figure.subjectCode(), figure.factorCode()))
            .collect(Collectors.toSet());
    return gap ->
        there.contains(Map.entry(gap.subjectCode(), gap.factorCode()))
            ? FactorSources.NONE
            : sources;
  }

  /** Gaps the engine found, as figures that are missing. */
  List<FactorView> gaps(AwardPolicy policy, List<Gap> gaps) {
    var subjects = gaps.stream().map(Gap::subjectCode).collect(Collectors.toSet());
    return missing(gaps, names(policy, subjects), gap -> FactorSources.NONE);
  }

  private static List<FactorView> missing(
      List<Gap> gaps, UnaryOperator<String> names, Function<Gap, FactorSources> sources) {
    return gaps.stream()
        .map(
            gap ->
                FactorView.missing(
                    gap.subjectCode(),
                    names.apply(gap.subjectCode()),
                    gap.factorCode(),
                    gap.text() + sources.apply(gap).whyMissing(gap.factorCode()),
                    gap.textEn() + sources.apply(gap).whyMissingEn(gap.factorCode())))
        .toList();
  }

  /** Whether the policy takes the advance as paid already, outside of the round. */
  boolean advancedAlready(AwardRound round) {
    return policy(round).advance().factorCode() != null;
  }

  private static AwardOutcome outcome(
      AwardPolicy policy, AwardRound round, List<FactorFigure> figures) {
    var values =
        figures.stream()
            .map(
                figure ->
                    new FactorValue(
                        figure.subjectCode(),
                        figure.factorCode(),
                        figure.value(),
                        figure.source(),
                        figure.evidenceId()))
            .toList();
    return AwardEngine.compute(policy, new FrozenFactors(round.asOf, values), round.poolFen);
  }

  /** Freezes a round's figures under the next number. */
  @Transactional(Transactional.TxType.MANDATORY)
  Freeze freeze(AwardRound round) {
    factors.setOpen(round.id, false);
    round.freezeNo++;
    var policy = policy(round);
    var figures = factors.of(round.id);
    var data =
        FrozenData.of(
            round, round.freezeNo, policy.eligibleCodes(), figures, receivers(policy, figures));
    return freezes.keep(data, clock.today());
  }

  /** Who gets each project's share: its owner on the day of the freeze. */
  private @Nullable SortedMap<String, String> receivers(
      AwardPolicy policy, List<FactorFigure> figures) {
    if (policy.subjects() == AwardPolicy.Subjects.UNIT) {
      return null;
    }
    var subjects = figures.stream().map(FactorFigure::subjectCode).collect(Collectors.toSet());
    return new TreeMap<>(unitsOf(policy, subjects));
  }

  /** Computes the present freeze and keeps what came out. */
  @Transactional(Transactional.TxType.MANDATORY)
  ComputedData compute(AwardRound round) {
    var freeze = freezes.require(round.id, round.freezeNo);
    var data = computed(round, freezes.data(freeze));
    freezes.keep(freeze, data, clock.today());
    return data;
  }

  /** What comes out of frozen data, each time the same. */
  ComputedData computed(AwardRound round, FrozenData data) {
    var policy = policy(round);
    return switch (outcome(round, data)) {
      case AwardResult result ->
          new ComputedData(
              result.shares().stream()
                  .map(
                      share ->
                          ComputedData.Earned.of(
                              share, unitOf(policy, data.units(), share.subjectCode())))
                  .toList(),
              result.leftFen(),
              result.shortFen(),
              result.derivation());
      case AwardRefusal(var gaps) ->
          throw new IllegalStateException("What was complete when frozen lacks " + gaps);
    };
  }

  /** What the engine says to frozen data. */
  AwardOutcome outcome(AwardRound round, FrozenData data) {
    return AwardEngine.compute(policy(round), data.forEngine(), data.poolFen());
  }

  /** The unit frozen with the figures; freezes of earlier forms have none. */
  private String unitOf(
      AwardPolicy policy, @Nullable SortedMap<String, String> frozen, String subjectCode) {
    var unit = frozen == null ? null : frozen.get(subjectCode);
    return unit == null ? unitOf(policy, subjectCode) : unit;
  }

  /** The unit that gets a subject's share, today. */
  String unitOf(AwardPolicy policy, String subjectCode) {
    return policy.subjects() == AwardPolicy.Subjects.UNIT
        ? subjectCode
        : projects
            .ofCode(subjectCode)
            .map(ProjectCopy::ownerUnitCode)
            .orElseThrow(() -> Problem.rule("unknown-subject", "values.subjectCode", subjectCode));
  }

  /** The unit that gets the share of each of these subjects; who is not known is not there. */
  Map<String, String> unitsOf(AwardPolicy policy, Set<String> subjectCodes) {
    var found = new HashMap<String, String>();
    if (policy.subjects() == AwardPolicy.Subjects.UNIT) {
      subjectCodes.forEach(code -> found.put(code, code));
    } else {
      projects.ofCodes(subjectCodes).forEach((code, copy) -> found.put(code, copy.ownerUnitCode()));
    }
    return found;
  }

  /** What people call these subjects, each by its code. */
  UnaryOperator<String> names(AwardPolicy policy, Set<String> subjectCodes) {
    if (policy.subjects() == AwardPolicy.Subjects.UNIT) {
      return units.names()::of;
    }
    var known = projects.ofCodes(subjectCodes);
    return code -> {
      var copy = known.get(code);
      return copy == null ? code : copy.name();
    };
  }

  /** What people call a subject. */
  String nameOf(AwardPolicy policy, String subjectCode) {
    return policy.subjects() == AwardPolicy.Subjects.UNIT
        ? units.names().of(subjectCode)
        : projects.ofCode(subjectCode).map(ProjectCopy::name).orElse(subjectCode);
  }
}
