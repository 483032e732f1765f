package org.ecocity.funding.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.Bounds.Bound;
import org.ecocity.funding.engine.Rounding.Units;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Caps and floors, the same for all or each subject's own. What a cap frees goes to the others in
 * proportion to what they had, what a floor needs is taken from them so; again, until nobody is
 * over or under. In each round only the side is fixed that weighs more, so that the order never
 * matters and the outcome is the only amounts of the form min(own cap, max(own floor, λ × own))
 * that add up. Each round fixes somebody, so there are no more rounds than subjects.
 */
final class LimitRule {
  private final Sheet sheet;
  private final Limits limits;
  private final Bounds bounds;
  private final Map<String, Bound> known = new HashMap<>();
  private int rounds;
  private boolean silent;

  /**
   * @param rounding limits are made whole by it, so that rounding later can break none; exact when
   *     null
   */
  LimitRule(Sheet sheet, Limits limits, long poolFen, @Nullable Rounding rounding) {
    this.sheet = sheet;
    this.limits = limits;
    this.bounds =
        new Bounds(sheet, limits, poolFen, rounding == null ? null : new Units(sheet, rounding));
  }

  /** How many rounds it took. */
  int rounds() {
    return rounds;
  }

  /** The amounts within the limits. */
  SortedMap<String, Fraction> within(SortedMap<String, Fraction> amounts) {
    if (!limits.caps() && !limits.floors()) {
      return amounts;
    }
    if (contradict()) {
      return amounts;
    }
    amounts.keySet().forEach(subject -> known.put(subject, bounds.of(subject)));
    if (limits.freed() == Freed.LEAVE) {
      return clamped(amounts);
    }
    var sum = Amounts.sum(amounts).reduced();
    return redistributed(amounts, new Round(0, sum, sum, true));
  }

  /** Whether the limits leave nothing between them; then it is noted. */
  boolean contradict() {
    var contradict = bounds.contradict();
    if (contradict) {
      sheet.gap("", "", "保底额高于封顶额", "The floor lies above the cap");
    }
    return contradict;
  }

  /** Whether nobody has a cap or a floor, and all the same minimum. */
  boolean isOneMinimum() {
    return bounds.areOneMinimum();
  }

  /** A sum that is not that of the amounts, shared in proportion to them within the limits. */
  SortedMap<String, Fraction> shared(
      SortedMap<String, Fraction> amounts, Fraction target, boolean told) {
    silent = !told;
    rounds = 0;
    var sum = Amounts.sum(amounts).reduced();
    return redistributed(amounts, new Round(0, target, sum, sum.equals(target)));
  }

  /** What a subject may have at most and at least. */
  Bound bound(String subject) {
    return known.computeIfAbsent(subject, bounds::of);
  }

  private SortedMap<String, Fraction> clamped(SortedMap<String, Fraction> amounts) {
    var result = new TreeMap<String, Fraction>();
    amounts.forEach(
        (subject, amount) -> {
          var within = bound(subject).clamp(amount);
          result.put(subject, within);
          if (!within.equals(amount)) {
            tellFixed(subject, amount, within);
          }
        });
    return result;
  }

  private SortedMap<String, Fraction> redistributed(SortedMap<String, Fraction> base, Round all) {
    var target = all.rest();
    var fixed = new TreeMap<String, Fraction>();
    var open = new TreeMap<String, Fraction>(base);
    var present = all;
    for (int no = 1; no <= base.size() + 1; no++) {
      var violators = violators(present, open);
      if (violators.isEmpty()) {
        break;
      }
      for (var violator : violators.entrySet()) {
        var subject = violator.getKey();
        var own = base.getOrDefault(subject, Fraction.ZERO);
        tellScaled(present, subject, own);
        tellFixed(subject, present.scaled(own), violator.getValue());
        fixed.put(subject, violator.getValue());
        open.remove(subject);
      }
      rounds = no;
      var rest = target.minus(Amounts.sum(fixed)).max(Fraction.ZERO);
      present = new Round(no, rest, Amounts.sum(open), false);
      tellRound(no, target, fixed, rest);
    }
    for (var entry : open.entrySet()) {
      tellScaled(present, entry.getKey(), entry.getValue());
      fixed.put(entry.getKey(), present.scaled(entry.getValue()));
    }
    return fixed;
  }

  /**
   * How those who are not fixed stand in a round.
   *
   * @param no its number; 0 before the first
   * @param rest what is left for them
   * @param sum what they had together
   * @param same whether that is the same
   */
  private record Round(int no, Fraction rest, Fraction sum, boolean same) {
    Fraction scaled(Fraction own) {
      if (same) {
        return own;
      }
      return sum.signum() == 0 ? Fraction.ZERO : own.over(sum).times(rest);
    }
  }

  /** Those over or under, of the side that weighs more; of both when they weigh the same. */
  private Map<String, Fraction> violators(Round round, SortedMap<String, Fraction> open) {
    var over = new TreeMap<String, Fraction>();
    var under = new TreeMap<String, Fraction>();
    var weight = Fraction.ZERO;
    for (var entry : open.entrySet()) {
      var amount = round.scaled(entry.getValue());
      var within = bound(entry.getKey()).clamp(amount);
      int side = within.compareTo(amount);
      if (side != 0) {
        (side < 0 ? over : under).put(entry.getKey(), within);
        weight = weight.plus(within.minus(amount));
      }
    }
    if (weight.signum() < 0) {
      return over;
    }
    if (weight.signum() == 0) {
      under.putAll(over);
    }
    return under;
  }

  private void tellScaled(Round round, String subject, Fraction own) {
    if (round.same() || silent) {
      return;
    }
    sheet.of(subject).later(lines -> tellScaled(lines, round, own));
  }

  private static void tellScaled(Lines lines, Round round, Fraction own) {
    lines.add(
        round.no() == 0 ? "不足起付额者退出后：按原应得比例分全部可分额（元）" : "第 " + round.no() + " 轮：按原应得比例分其余可分额（元）",
        round.no() == 0
            ? "After those below the minimum are out: all there is, in proportion (yuan)"
            : "Round " + round.no() + ": what is left, in proportion (yuan)",
        Numbers.yuan(own) + " × " + Numbers.yuan(round.rest()) + " ÷ " + Numbers.yuan(round.sum()),
        Numbers.yuan(round.scaled(own)));
  }

  private void tellRound(
      int round, Fraction target, TreeMap<String, Fraction> fixed, Fraction rest) {
    if (silent) {
      return;
    }
    var soFar = new TreeMap<>(fixed);
    sheet
        .common()
        .later(
            lines ->
                lines.add(
                    "封顶保底第 " + round + " 轮：已定者之外，其余可分（元）",
                    "Caps and floors, round " + round + ": left for those not fixed (yuan)",
                    Numbers.yuan(target)
                        + " − ("
                        + Numbers.sum(
                            soFar.entrySet().stream()
                                .map(one -> one.getKey() + " " + Numbers.yuan(one.getValue()))
                                .toList())
                        + ")",
                    Numbers.yuan(rest)));
  }

  private void tellFixed(String subject, Fraction amount, Fraction within) {
    if (silent) {
      return;
    }
    var bound = bound(subject);
    sheet.of(subject).later(lines -> tellFixed(lines, bound, amount, within));
  }

  private static void tellFixed(Lines lines, Bound bound, Fraction amount, Fraction within) {
    var isCap = within.compareTo(amount) < 0;
    var cut = !isCap && within.equals(bound.cap());
    lines.add(
        isCap ? "超过封顶，按封顶计（元）" : "低于保底，按保底计" + (cut ? "，以本单位封顶为限" : "") + "（元）",
        isCap
            ? "Over the cap: the cap (yuan)"
            : "Under the floor: the floor"
                + (cut ? ", as far as the own cap allows" : "")
                + " (yuan)",
        Numbers.yuan(amount)
            + (isCap ? " > " + bound.capText().get() : " < " + bound.floorText().get())
            + (cut ? "; ≤ " + bound.capText().get() : ""),
        Numbers.yuan(within));
  }
}
