package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardStep.Source.Kind;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/**
 * Computes awards. Pure and exact: the same input gives the same result, in whatever order it
 * comes; nothing is rounded but where the policy says so.
 */
public final class AwardEngine {
  /** The largest amount that every JSON reader keeps exactly. */
  static final long MAX_FEN = (1L << 53) - 1;

  private final AwardPolicy policy;
  private final long poolFen;
  private final Sheet sheet;
  private final int year;
  private final List<TreeMap<String, Fraction>> computed = new ArrayList<>();
  private final TreeMap<String, Fraction> payers = new TreeMap<>();
  private final List<Integer> stepRounds = new ArrayList<>();
  private List<Integer> limitRounds = List.of();

  private AwardEngine(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    this.policy = policy;
    this.poolFen = poolFen;
    this.sheet = new Sheet(policy, frozen);
    this.year = frozen.asOf().getYear();
  }

  /** What each subject earns of a pool in fen, or what is missing and whose. */
  public static AwardOutcome compute(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    return new AwardEngine(policy, frozen, poolFen).compute();
  }

  /** The same with what it passed through. */
  public static Trace trace(AwardPolicy policy, FrozenFactors frozen, long poolFen) {
    var engine = new AwardEngine(policy, frozen, poolFen);
    var outcome = engine.compute();
    var steps = new ArrayList<SortedMap<String, Trace.Amount>>();
    for (var step : engine.computed) {
      var amounts = new TreeMap<String, Trace.Amount>();
      step.forEach((subject, amount) -> amounts.put(subject, Trace.Amount.of(amount)));
      steps.add(amounts);
    }
    var byYear = policy.preparation().costIndexByYear().get(frozen.asOf().getYear());
    return new Trace(
        outcome,
        byYear == null ? policy.costIndex() : byYear,
        steps,
        List.copyOf(engine.stepRounds),
        engine.limitRounds,
        List.copyOf(engine.sheet.excluded()),
        List.copyOf(engine.payers.keySet()),
        engine.sheet.reckoned());
  }

  private AwardOutcome compute() {
    if (poolFen < 0 || poolFen > MAX_FEN) {
      sheet.gap("", "", "资金池须为零到 90,071,992,547,409.91 元", "The pool is out of range");
      return refusal();
    }
    sheet.common().add("资金池（元）", "Pool (yuan)", "", Numbers.yuan(poolFen));
    runSteps();
    if (!sheet.gaps().isEmpty()) {
      return refusal();
    }
    var due = due();
    payers.putAll(due);
    payers.values().removeIf(amount -> amount.signum() >= 0);
    due.keySet().removeAll(payers.keySet());
    var limits = new LimitRule(sheet, policy.limits(), poolFen, policy.rounding());
    var minimum = new MinimumRule(sheet, policy.limits(), limits);
    var limited = minimum.within(reduced(due));
    limitRounds = minimum.rounds();
    var shares = Amounts.whole(limited, policy.rounding(), sheet, limits::bound);
    shares.putAll(Amounts.whole(payers, policy.rounding().forPayers(), sheet, limits::bound));
    sheet.excluded().forEach(subject -> shares.put(subject, Fraction.ZERO));
    if (!Amounts.fits(Amounts.sum(shares))) {
      sheet.gap("", "", "合计超出可精确记账的范围", "The sum is larger than can be kept exactly");
    }
    return sheet.gaps().isEmpty() ? result(due, limited, shares) : refusal();
  }

  private AwardRefusal refusal() {
    return new AwardRefusal(List.copyOf(sheet.gaps()));
  }

  /** The index of the year the figures are of. */
  private Fraction costIndex() {
    var byYear = policy.preparation().costIndexByYear();
    if (byYear.isEmpty()) {
      return Fraction.of(policy.costIndex());
    }
    var index = byYear.get(year);
    if (index == null) {
      sheet.gap("", "", "政策没有 " + year + " 年的成本指数", "The policy has no cost index of " + year);
      return Fraction.ONE;
    }
    return Fraction.of(index);
  }

  private void runSteps() {
    var costIndex = costIndex();
    for (var step : policy.steps()) {
      var subjects = sheet.subjects(step.subjectCodes());
      if (subjects.isEmpty()) {
        sheet.gap("", "", "没有可以计算的对象", "There is nobody to reckon with");
      }
      var exact =
          switch (step) {
            case AwardStep.ByFactors s ->
                new FactorRule(sheet, costIndex).amounts(s, subjects, distributed(s));
            case AwardStep.ByStandards s -> new StandardRule(sheet, costIndex).amounts(s, subjects);
            case AwardStep.ByRate s ->
                new StandardRule.OfPool(sheet).amounts(s, subjects, distributed(s));
            case AwardStep.ByRank s -> new RankRule(sheet).amounts(s, subjects, distributed(s));
            case Split s -> new TreeMap<String, Fraction>();
          };
      computed.add(whole(step, exact));
    }
    tellOutsiders();
  }

  /** What is cut goes to the others whole; what is left for a later step is as exact as the cap. */
  private TreeMap<String, Fraction> whole(AwardStep step, TreeMap<String, Fraction> exact) {
    var cap = step.cap();
    var own = step.rounding();
    var unit = own == null ? Rounding.FEN : own;
    var rule = new LimitRule(sheet, cap.limits(), poolFen, cap.redistributes() ? unit : null);
    var within = new TreeMap<>(rule.within(exact));
    stepRounds.add(rule.rounds());
    return own == null ? within : Amounts.whole(within, own, sheet, rule::bound);
  }

  private void tellOutsiders() {
    var outsiders = sheet.outsiders(sheet.written());
    if (!outsiders.isEmpty()) {
      sheet
          .common()
          .add(
              "不在本政策范围内，不参加分配",
              "Outside this policy, without a part",
              String.join(", ", outsiders),
              "—");
    }
  }

  private Fraction distributed(AwardStep step) {
    var pool = Fraction.of(poolFen);
    return switch (step.from().kind()) {
      case POOL -> pool.times(Fraction.percent(step.from().percent()));
      case REST -> part(step, pool.minus(Amounts.sum(due())).max(Fraction.ZERO));
      case STEP -> part(step, Amounts.sum(computed.get(step.from().step() - 1)));
      case DEMAND -> Fraction.ZERO;
    };
  }

  private Fraction part(AwardStep step, Fraction source) {
    var percent = Fraction.percent(step.from().percent());
    if (percent.compareTo(Fraction.ONE) == 0) {
      return source;
    }
    var part = source.times(percent);
    var rest = step.from().kind() == Kind.REST;
    sheet
        .common()
        .add(
            step.label().zh() + "：取用" + (rest ? "余额" : "第 " + step.from().step() + " 步合计") + "（元）",
            step.label().en()
                + ": takes of "
                + (rest ? "what is left" : "step " + step.from().step())
                + " (yuan)",
            Numbers.yuan(source) + " × " + Numbers.percent(step.from().percent()),
            Numbers.yuan(part));
    return part;
  }

  /** What the steps so far give each subject; a step that feeds another gives nothing itself. */
  private TreeMap<String, Fraction> due() {
    var due = new TreeMap<String, Fraction>();
    var feeding = feeding();
    for (int i = 0; i < computed.size(); i++) {
      if (!feeding.contains(i + 1)) {
        computed.get(i).forEach((subject, amount) -> due.merge(subject, amount, Fraction::plus));
      }
    }
    return due;
  }

  private Set<Integer> feeding() {
    var feeding = new HashSet<Integer>();
    for (var step : policy.steps()) {
      if (step.from().kind() == Kind.STEP) {
        feeding.add(step.from().step());
      }
    }
    return feeding;
  }

  private SortedMap<String, Fraction> reduced(SortedMap<String, Fraction> due) {
    var sum = Amounts.sum(due);
    var pool = Fraction.of(poolFen);
    if (!policy.shortage().reduce() || sum.compareTo(pool) <= 0) {
      return due;
    }
    var reduced = new TreeMap<String, Fraction>();
    due.forEach(
        (subject, amount) -> {
          var less = amount.times(pool).over(sum);
          reduced.put(subject, less);
          sheet
              .of(subject)
              .add(
                  "资金不足，按比例折减（元）",
                  "The pool is short: reduced in proportion (yuan)",
                  Numbers.yuan(amount) + " × " + Numbers.yuan(pool) + " ÷ " + Numbers.yuan(sum),
                  Numbers.yuan(less));
        });
    return reduced;
  }

  private AwardOutcome result(
      SortedMap<String, Fraction> due,
      SortedMap<String, Fraction> limited,
      TreeMap<String, Fraction> whole) {
    var payout = new Payout(sheet, policy.advance(), policy.splits());
    var shares = new ArrayList<Share>();
    whole.forEach((subject, fen) -> shares.add(payout.of(subject, fen.toWhole().longValueExact())));
    if (!sheet.gaps().isEmpty()) {
      return refusal();
    }
    for (var subject : sheet.written()) {
      if (!whole.containsKey(subject)) {
        sheet.common().addAll(subject, sheet.of(subject).written());
      }
    }
    long paid = AwardResult.granted(shares);
    new Balance(sheet.common(), policy, poolFen)
        .tell(shares, Amounts.sum(due), Amounts.sum(limited));
    return new AwardResult(
        List.copyOf(shares),
        Math.max(0, poolFen - paid),
        Math.max(0, paid - poolFen),
        sheet.common().written());
  }

  /**
   * What a computation passed through, for who writes it down in another form.
   *
   * @param outcome what came of it
   * @param costIndex the index that held
   * @param steps what each step gave each of its subjects, before caps and floors
   * @param stepRounds how many rounds the caps of each step took, where they are shared again
   * @param limitRounds how many rounds caps and floors took, each time the minimum let some fall
   *     out
   * @param excluded who took no part, by code
   * @param payers whose due was below zero, by code
   * @param derived what derived factors came to, by factor and subject, as near as 15 digits come
   */
  public record Trace(
      AwardOutcome outcome,
      BigDecimal costIndex,
      List<SortedMap<String, Amount>> steps,
      List<Integer> stepRounds,
      List<Integer> limitRounds,
      List<String> excluded,
      List<String> payers,
      Map<String, Map<String, Double>> derived) {

    /**
     * An exact amount.
     *
     * @param wholeFen its whole fen
     * @param part the rest of a fen, 0 to below 1, cut to 18 digits
     */
    public record Amount(BigDecimal wholeFen, BigDecimal part) {
      private static final int DIGITS = 18;

      static Amount of(Fraction fen) {
        var whole = fen.round(java.math.RoundingMode.FLOOR);
        var rest = fen.minus(Fraction.of(whole));
        return new Amount(
            new BigDecimal(whole),
            new BigDecimal(rest.numerator())
                .divide(new BigDecimal(rest.denominator()), DIGITS, java.math.RoundingMode.FLOOR));
      }
    }
  }
}
