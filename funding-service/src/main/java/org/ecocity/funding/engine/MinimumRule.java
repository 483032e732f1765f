package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * 起付额: less than the minimum is not paid at all. It is judged after caps and floors and before
 * rounding, in whole units, so that rounding takes nobody below it. What that frees stays in the
 * pool; or all there is to share goes to those who stay, within the same caps and floors: first all
 * fall out whose cap lies below, then, until nobody is below, the smallest of those who are, equals
 * together. Nobody has less when another falls out, so that who has enough once stays.
 */
final class MinimumRule {
  private final Sheet sheet;
  private final Limits limits;
  private final LimitRule rule;
  private final List<Integer> rounds = new ArrayList<>();

  MinimumRule(Sheet sheet, Limits limits, LimitRule rule) {
    this.sheet = sheet;
    this.limits = limits;
    this.rule = rule;
  }

  /** How many rounds caps and floors took, for each time some had fallen out. */
  List<Integer> rounds() {
    return List.copyOf(rounds);
  }

  /** The amounts within caps and floors, or zero. */
  SortedMap<String, Fraction> within(SortedMap<String, Fraction> amounts) {
    if (limits.minFen() != null && limits.freed() == Freed.REDISTRIBUTE) {
      return rule.contradict() ? amounts : redistributed(amounts);
    }
    var within = new TreeMap<>(rule.within(amounts));
    rounds.add(rule.rounds());
    within.replaceAll((subject, amount) -> paid(subject, amount));
    return within;
  }

  private Fraction paid(String subject, Fraction amount) {
    var bound = limits.minFen() == null ? null : rule.bound(subject);
    if (bound == null || !bound.isTooSmall(amount)) {
      return amount;
    }
    tellOut(subject, Numbers.yuan(amount), bound.least());
    return Fraction.ZERO;
  }

  private SortedMap<String, Fraction> redistributed(SortedMap<String, Fraction> due) {
    var target = Amounts.sum(due).reduced();
    var staying = new TreeMap<>(due);
    staying.entrySet().removeIf(one -> isNeverPaid(one.getKey(), one.getValue()));
    if (rule.isOneMinimum()) {
      letOutInOrder(staying, target);
    } else {
      letOutOneByOne(staying, target);
    }
    var result = new TreeMap<>(rule.shared(staying, target, true));
    rounds.add(rule.rounds());
    due.keySet().forEach(subject -> result.putIfAbsent(subject, Fraction.ZERO));
    return result;
  }

  private void letOutOneByOne(TreeMap<String, Fraction> staying, Fraction target) {
    for (int no = 1; !staying.isEmpty(); no++) {
      var smallest = smallest(rule.shared(staying, target, false));
      if (smallest.isEmpty()) {
        return;
      }
      rounds.add(rule.rounds());
      tellRound(no, smallest, staying, new Share(target, Amounts.sum(staying).reduced()));
      staying.keySet().removeAll(smallest.keySet());
    }
  }

  /**
   * The same where nothing else limits anybody: amounts then stand to each other as they did at
   * first, however many are out, so that thousands of subjects need no reckoning of all of them for
   * each that falls out.
   */
  private void letOutInOrder(TreeMap<String, Fraction> staying, Fraction target) {
    var bySize = new TreeMap<Fraction, List<String>>();
    staying.forEach(
        (subject, due) -> bySize.computeIfAbsent(due, size -> new ArrayList<>()).add(subject));
    bySize.headMap(Fraction.ZERO, true).clear();
    var share = new Share(target, Amounts.sum(staying).reduced());
    int no = 1;
    for (var least : bySize.entrySet()) {
      var amount = share.of(least.getKey());
      var subjects = least.getValue();
      if (!rule.bound(subjects.getFirst()).isTooSmall(amount)) {
        return;
      }
      var out = new TreeMap<String, Fraction>();
      subjects.forEach(subject -> out.put(subject, amount));
      rounds.add(0);
      tellRound(no++, out, staying, share);
      staying.keySet().removeAll(subjects);
      share = share.without(least.getKey().times(Fraction.of(subjects.size())));
    }
  }

  /**
   * What there is to share, in proportion.
   *
   * @param target all of it
   * @param sum what those who share it were due together
   */
  private record Share(Fraction target, Fraction sum) {
    Fraction of(Fraction due) {
      return sum.equals(target) ? due : due.over(sum).times(target).reduced();
    }

    Share without(Fraction due) {
      return new Share(target, sum.minus(due).reduced());
    }
  }

  private boolean isNeverPaid(String subject, Fraction due) {
    var bound = rule.bound(subject);
    var never = bound.isNeverPaid();
    if (never && due.signum() > 0) {
      tellOut(subject, bound.capText().get(), bound.least());
    }
    return never;
  }

  /** Of those below the minimum who have least, all of them. */
  private SortedMap<String, Fraction> smallest(SortedMap<String, Fraction> shared) {
    var below = new TreeMap<>(shared);
    below.entrySet().removeIf(one -> !rule.bound(one.getKey()).isTooSmall(one.getValue()));
    var least = below.values().stream().reduce(Fraction::min).orElse(Fraction.ZERO);
    below.values().removeIf(amount -> amount.compareTo(least) > 0);
    return below;
  }

  private void tellRound(
      int no, SortedMap<String, Fraction> out, SortedMap<String, Fraction> staying, Share share) {
    var sum = share.sum();
    var target = share.target();
    out.forEach(
        (subject, amount) -> {
          var own = staying.getOrDefault(subject, Fraction.ZERO);
          var scaled =
              !amount.equals(own) && own.times(target).equals(amount.times(sum))
                  ? Numbers.yuan(own)
                      + " × "
                      + Numbers.yuan(target)
                      + " ÷ "
                      + Numbers.yuan(sum)
                      + " = "
                  : "";
          tellOut(subject, scaled + Numbers.yuan(amount), rule.bound(subject).least());
        });
    var amounts =
        out.entrySet().stream()
            .map(one -> one.getKey() + " " + Numbers.yuan(one.getValue()))
            .toList();
    sheet
        .common()
        .later(
            lines ->
                lines.add(
                    "起付额第 " + no + " 轮：不足起付额者中最小的退出，全部可分额由其余对象按比例分",
                    "Minimum, round "
                        + no
                        + ": the smallest of those below it fall out, the others share all there"
                        + " is",
                    Numbers.list(amounts, ", "),
                    Numbers.list(List.copyOf(out.keySet()), ", ")));
  }

  private void tellOut(String subject, String amount, @Nullable Fraction least) {
    sheet
        .of(subject)
        .later(
            lines ->
                lines.add(
                    "不足起付额，不予安排（元）",
                    "Below the minimum: nothing is paid (yuan)",
                    amount + " < " + Numbers.yuan(least == null ? Fraction.ZERO : least),
                    Numbers.yuan(0)));
  }
}
