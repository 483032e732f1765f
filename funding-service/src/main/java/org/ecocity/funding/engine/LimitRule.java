package org.ecocity.funding.engine;

import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Caps and floors. What a cap frees goes to the others in proportion to what they had, what a floor
 * needs is taken from them so; again, until nobody is over or under. In each round only the side is
 * fixed that weighs more, so that the order never matters and the outcome is the only amounts of
 * the form min(cap, max(floor, λ × own)) that add up.
 */
final class LimitRule {
  private final Sheet sheet;
  private final @Nullable Fraction cap;
  private final @Nullable Fraction floor;
  private final boolean redistributes;
  private final String capText;
  private final String floorText;
  private int rounds;

  /** Limits are whole themselves, so that rounding later can break none. */
  LimitRule(Sheet sheet, Limits limits, long poolFen, Rounding rounding) {
    this.sheet = sheet;
    this.redistributes = limits.freed() == Freed.REDISTRIBUTE;
    var unit = Fraction.of(rounding.unitFen());
    var pool = Fraction.of(poolFen);
    var capPart =
        limits.capPercent() == null ? null : pool.times(Fraction.percent(limits.capPercent()));
    var capAmount = limits.capFen() == null ? null : Fraction.of(limits.capFen());
    var floorPart =
        limits.floorPercent() == null ? null : pool.times(Fraction.percent(limits.floorPercent()));
    var floorAmount = limits.floorFen() == null ? null : Fraction.of(limits.floorFen());
    var lowestCap = narrower(capPart, capAmount, true);
    var highestFloor = narrower(floorPart, floorAmount, false);
    this.cap = lowestCap == null ? null : lowestCap.roundTo(unit, RoundingMode.FLOOR);
    this.floor = highestFloor == null ? null : highestFloor.roundTo(unit, RoundingMode.CEILING);
    this.capText = text(poolFen, limits.capPercent(), limits.capFen());
    this.floorText = text(poolFen, limits.floorPercent(), limits.floorFen());
  }

  private static @Nullable Fraction narrower(
      @Nullable Fraction one, @Nullable Fraction other, boolean lower) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return lower ? one.min(other) : one.max(other);
  }

  private static String text(
      long poolFen, java.math.@Nullable BigDecimal percent, @Nullable Long amountFen) {
    var part = percent == null ? "" : Numbers.yuan(poolFen) + " × " + Numbers.percent(percent);
    var amount = amountFen == null ? "" : Numbers.yuan(amountFen);
    return part + (part.isEmpty() || amount.isEmpty() ? "" : ", ") + amount;
  }

  /** How many rounds it took. */
  int rounds() {
    return rounds;
  }

  /** The amounts within the limits. */
  SortedMap<String, Fraction> within(SortedMap<String, Fraction> amounts) {
    if (cap == null && floor == null) {
      return amounts;
    }
    if (floor != null && cap != null && floor.compareTo(cap) > 0) {
      sheet.gap("", "", "保底额高于封顶额", "The floor lies above the cap");
      return amounts;
    }
    return redistributes ? redistributed(amounts) : clamped(amounts);
  }

  private SortedMap<String, Fraction> clamped(SortedMap<String, Fraction> amounts) {
    var result = new TreeMap<String, Fraction>();
    amounts.forEach(
        (subject, amount) -> {
          var within = clamp(amount);
          result.put(subject, within);
          if (!within.equals(amount)) {
            tellFixed(subject, amount, within);
          }
        });
    return result;
  }

  private Fraction clamp(Fraction amount) {
    var raised = floor == null ? amount : amount.max(floor);
    return cap == null ? raised : raised.min(cap);
  }

  private SortedMap<String, Fraction> redistributed(SortedMap<String, Fraction> base) {
    var target = Amounts.sum(base);
    var fixed = new TreeMap<String, Fraction>();
    var open = new TreeMap<String, Fraction>(base);
    var present = new Round(0, target, target);
    for (int no = 1; no <= base.size() + 1; no++) {
      var violators = violators(present.scaled(open));
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
      present = new Round(no, rest, Amounts.sum(open));
      tellRound(no, target, fixed, rest);
    }
    for (var entry : open.entrySet()) {
      tellScaled(present, entry.getKey(), entry.getValue());
    }
    fixed.putAll(present.scaled(open));
    return fixed;
  }

  /**
   * How those who are not fixed stand in a round.
   *
   * @param no its number; 0 before the first
   * @param rest what is left for them
   * @param sum what they had together
   */
  private record Round(int no, Fraction rest, Fraction sum) {
    Fraction scaled(Fraction own) {
      return sum.signum() == 0 ? Fraction.ZERO : own.over(sum).times(rest);
    }

    TreeMap<String, Fraction> scaled(TreeMap<String, Fraction> open) {
      var scaled = new TreeMap<String, Fraction>();
      open.forEach((subject, own) -> scaled.put(subject, scaled(own)));
      return scaled;
    }
  }

  /** Those over or under, of the side that weighs more; of both when they weigh the same. */
  private Map<String, Fraction> violators(TreeMap<String, Fraction> scaled) {
    var over = new TreeMap<String, Fraction>();
    var under = new TreeMap<String, Fraction>();
    var weight = Fraction.ZERO;
    for (var entry : scaled.entrySet()) {
      var within = clamp(entry.getValue());
      int side = within.compareTo(entry.getValue());
      if (side != 0) {
        (side < 0 ? over : under).put(entry.getKey(), within);
        weight = weight.plus(within.minus(entry.getValue()));
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
    if (round.no() == 0) {
      return;
    }
    sheet.of(subject).later(lines -> tellScaled(lines, round, own));
  }

  private static void tellScaled(Lines lines, Round round, Fraction own) {
    lines.add(
        "第 " + round.no() + " 轮：按原应得比例分其余可分额（元）",
        "Round " + round.no() + ": what is left, in proportion (yuan)",
        Numbers.yuan(own) + " × " + Numbers.yuan(round.rest()) + " ÷ " + Numbers.yuan(round.sum()),
        Numbers.yuan(round.scaled(own)));
  }

  private void tellRound(
      int round, Fraction target, TreeMap<String, Fraction> fixed, Fraction rest) {
    var terms =
        fixed.entrySet().stream()
            .map(entry -> entry.getKey() + " " + Numbers.yuan(entry.getValue()))
            .toList();
    sheet
        .common()
        .add(
            "封顶保底第 " + round + " 轮：已定者之外，其余可分（元）",
            "Caps and floors, round " + round + ": left for those not fixed (yuan)",
            Numbers.yuan(target) + " − (" + Numbers.sum(terms) + ")",
            Numbers.yuan(rest));
  }

  private void tellFixed(String subject, Fraction amount, Fraction within) {
    sheet.of(subject).later(lines -> tellFixed(lines, amount, within));
  }

  private void tellFixed(Lines lines, Fraction amount, Fraction within) {
    var isCap = within.compareTo(amount) < 0;
    lines.add(
        isCap ? "超过封顶，按封顶计（元）" : "低于保底，按保底计（元）",
        isCap ? "Over the cap: the cap (yuan)" : "Under the floor: the floor (yuan)",
        Numbers.yuan(amount) + (isCap ? " > " + capText : " < " + floorText),
        Numbers.yuan(within));
  }
}
