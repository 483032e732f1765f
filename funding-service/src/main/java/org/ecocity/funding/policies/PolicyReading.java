package org.ecocity.funding.policies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.OfFigure;
import org.ecocity.funding.engine.AwardPolicy.Shortage;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardPolicy.Subjects;
import org.ecocity.funding.engine.AwardStep;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.Misfit;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.AwardStep.Ties;
import org.ecocity.funding.engine.Preparation;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.policies.PolicyStep.StandardData;
import org.jspecify.annotations.Nullable;

/** Reads checked policy data as the engine takes it. */
final class PolicyReading {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private PolicyReading() {}

  static AwardPolicy policy(PolicyRequest data, int version) {
    var advance = data.advance();
    var shortage = data.shortage();
    return new AwardPolicy(
        data.code(),
        version,
        data.validFrom(),
        data.validTo(),
        or(data.subjects(), Subjects.UNIT),
        or(data.eligibleUnitCodes(), List.<String>of()),
        or(data.costIndex(), BigDecimal.ONE),
        data.steps().stream().map(step -> step(step, data.steps())).toList(),
        limits(data),
        data.rounding() == null ? Rounding.FEN : data.rounding().rounding(),
        advance == null ? Advance.ALL : new Advance(advance.percent(), advance.factorCode()),
        shortage == null ? Shortage.SHOW : new Shortage(shortage.reduce(), shortage.coveredBy()),
        new Preparation(
            data.derivedOrNone().stream().map(PreparationData.DerivedData::derived).toList(),
            data.exclusionsOrNone().stream().map(PreparationData.ExclusionData::exclusion).toList(),
            or(data.costIndexByYear(), Map.<Integer, BigDecimal>of())));
  }

  /** What nobody shares out of a pool cannot go to others: a cap leaves it, unless said. */
  private static Limits limits(PolicyRequest data) {
    var caps = data.caps();
    return caps == null
        ? Limits.NONE
        : new Limits(
            caps.capPercent(),
            caps.capFen(),
            caps.floorPercent(),
            caps.floorFen(),
            or(caps.freed(), data.drawsOnPool() ? Freed.REDISTRIBUTE : Freed.LEAVE),
            ofFigure(caps.capOfPercent(), caps.capOfCode()),
            ofFigure(caps.floorOfPercent(), caps.floorOfCode()),
            caps.minFen());
  }

  private static @Nullable OfFigure ofFigure(@Nullable BigDecimal percent, @Nullable String code) {
    return percent == null || code == null ? null : new OfFigure(percent, code);
  }

  private static AwardStep step(PolicyStep step, List<PolicyStep> all) {
    var label = label(step.name(), step.nameEn());
    var own = or(step.subjectCodes(), List.<String>of());
    var rounding = step.rounding() == null ? null : step.rounding().rounding();
    return switch (step.method()) {
      case FACTOR ->
          new AwardStep.ByFactors(
              label,
              source(step),
              own,
              rounding,
              or(step.factors(), List.<PolicyStep.FactorData>of()).stream()
                  .map(
                      f ->
                          new AwardStep.Factor(
                              f.code(),
                              label(f.name(), f.nameEn()),
                              f.weightPercent(),
                              or(f.indexed(), false),
                              digits(f.shareRounding())))
                  .toList(),
              digits(step.shareRounding()),
              cap(step));
      case UNIT_STANDARD ->
          new AwardStep.ByStandards(
              label,
              own,
              rounding,
              or(step.standards(), List.<StandardData>of()).stream()
                  .map(PolicyReading::standard)
                  .toList(),
              cap(step));
      case POOL_RATE ->
          new AwardStep.ByRate(
              label,
              source(step),
              own,
              rounding,
              or(step.factorCode(), ""),
              label(or(step.factorName(), or(step.factorCode(), "")), step.factorNameEn()),
              or(step.rateMode(), Rounding.Mode.HALF_UP),
              or(step.rateDigits(), 2),
              cap(step));
      case COMPETITIVE -> ranked(step, label, own, rounding);
      case SPLIT -> split(step, label, rounding, all);
    };
  }

  private static AwardStep.Standard standard(StandardData s) {
    return new AwardStep.Standard(
        label(s.name(), s.nameEn()),
        s.factorCode(),
        s.minusCode(),
        s.standardYuan(),
        or(s.weightPercent(), HUNDRED),
        or(s.optional(), false),
        PreparationData.when(s.whenCode(), s.range()),
        s.sliceFrom() == null && s.sliceTo() == null
            ? null
            : new AwardStep.Slice(or(s.sliceFrom(), BigDecimal.ZERO), s.sliceTo()),
        or(s.signed(), false),
        s.rounding() == null ? null : s.rounding().rounding());
  }

  private static StepCap cap(PolicyStep step) {
    return new StepCap(
        step.capFen(), step.capPercent(), step.capOfCode(), or(step.capFreed(), Freed.LEAVE));
  }

  private static @Nullable Digits digits(PreparationData.@Nullable DigitsData said) {
    return said == null ? null : said.read();
  }

  private static AwardStep ranked(
      PolicyStep step, Label label, List<String> own, @Nullable Rounding rounding) {
    return new AwardStep.ByRank(
        label,
        source(step),
        own,
        rounding,
        or(step.scoreCode(), ""),
        label(or(step.scoreName(), "得分"), or(step.scoreNameEn(), "score")),
        step.threshold(),
        or(step.lowestFirst(), false),
        or(step.ties(), Ties.SHARE_PLACES),
        step.tieCode(),
        or(step.places(), List.<PolicyStep.PlaceData>of()).stream()
            .map(p -> new AwardStep.Place(p.fromRank(), p.lastRank(), p.percent(), p.amountFen()))
            .toList(),
        step.askCode(),
        or(step.misfit(), Misfit.SKIP));
  }

  private static AwardStep split(
      PolicyStep step, Label label, @Nullable Rounding rounding, List<PolicyStep> steps) {
    var parts = or(step.parts(), List.<PolicyStep.PartData>of());
    var all = steps.stream().noneMatch(PolicyStep::saysWhatThePoolPays);
    var further = steps.stream().map(PolicyStep::ofPart).filter(Objects::nonNull).toList();
    return new AwardStep.Split(
        label,
        or(rounding, new Rounding(Rounding.Mode.DOWN, 1)),
        parts.stream()
            .map(
                p ->
                    new AwardStep.SplitPart(
                        p.code(),
                        label(p.name(), p.nameEn()),
                        p.percent(),
                        p.percentCode(),
                        all || p.paysFromPool() || further.contains(p.code())))
            .toList(),
        or(step.residualCode(), ""),
        step.ofPart());
  }

  private static Source source(PolicyStep step) {
    return new Source(
        or(step.from(), Source.Kind.POOL), or(step.percent(), HUNDRED), or(step.fromStep(), 0));
  }

  private static Label label(String zh, @Nullable String en) {
    return new Label(zh, en == null ? zh : en);
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
