package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Exclusion;
import org.ecocity.funding.engine.Preparation.Term;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;

/** Reckons derived factors when a step first asks for them, and finds who is excluded. */
final class Preparing {
  private final Sheet sheet;
  private final Map<String, Derived> derived = new HashMap<>();
  private final Map<String, Map<String, Fraction>> known = new HashMap<>();
  private final Map<String, Map<String, Fraction>> owned = new HashMap<>();
  private final Map<String, GroupRule> groups = new HashMap<>();

  Preparing(Sheet sheet, List<Derived> derived) {
    this.sheet = sheet;
    derived.forEach(factor -> this.derived.put(factor.code(), factor));
  }

  boolean derives(String factorCode) {
    return derived.containsKey(factorCode);
  }

  /** A derived factor of a subject; gaps in what it stands on are noted. */
  Fraction of(String subject, String factorCode) {
    var own = known.computeIfAbsent(subject, code -> new HashMap<>());
    var present = own.get(factorCode);
    if (present == null) {
      present = reckon(subject, Objects.requireNonNull(derived.get(factorCode)));
      own.put(factorCode, present);
    }
    return present;
  }

  private Fraction reckon(String subject, Derived factor) {
    var lines = sheet.of(subject);
    var own = own(subject, factor);
    var held = factor.group() == null ? own : group(factor).of(subject, own, lines);
    var digits = factor.rounding();
    var rounded = digits == null ? held : digits.round(held);
    if (digits != null && !rounded.equals(held)) {
      lines.later(
          later ->
              later.add(
                  factor.label().zh() + digits.zh(),
                  factor.label().en() + digits.en(),
                  Numbers.of(held),
                  Numbers.of(rounded)));
    }
    if (factor.bands().isEmpty()) {
      return rounded;
    }
    var value = banded(subject, factor, rounded);
    lines.later(
        later ->
            later.add(
                factor.label().zh() + "：按档次",
                factor.label().en() + ": by tiers",
                Numbers.of(rounded),
                Numbers.of(value)));
    return value;
  }

  /** The own sum within its bounds, before anything else. */
  private Fraction own(String subject, Derived factor) {
    var mine = owned.computeIfAbsent(factor.code(), code -> new HashMap<>());
    var present = mine.get(subject);
    if (present == null) {
      present = sum(subject, factor);
      mine.put(subject, present);
    }
    return present;
  }

  private Fraction sum(String subject, Derived factor) {
    var sum = Fraction.of(factor.base());
    var words = new ArrayList<String>();
    if (sum.signum() != 0) {
      words.add(Numbers.of(sum));
    }
    for (var term : factor.terms()) {
      var counted = counted(subject, term);
      if (counted.isPresent()) {
        sum = sum.plus(counted.get().value());
        words.add(counted.get().words());
      }
    }
    var within = within(subject, factor, sum);
    var formula = words.isEmpty() ? "0" : String.join(" + ", words);
    var bounded = within.equals(sum) ? "" : " = " + Numbers.of(sum);
    sheet
        .of(subject)
        .add(
            factor.label().zh() + told(within, sum, "（不低于下限）", "（不高于上限）"),
            factor.label().en() + told(within, sum, " (raised to its least)", " (cut to its most)"),
            formula + bounded,
            Numbers.of(within));
    return within;
  }

  /**
   * What a term counts.
   *
   * @param value exact
   * @param words how it was reckoned
   */
  private record Counted(Fraction value, String words) {}

  /** Nothing when its condition does not hold, or a figure that may be missing is. */
  private Optional<Counted> counted(String subject, Term term) {
    if (term.when() != null && !sheet.holds(subject, term.when())) {
      return Optional.empty();
    }
    if (term.optional()
        && term.figures().stream().anyMatch(code -> sheet.figure(subject, code).isEmpty())) {
      return Optional.empty();
    }
    var times = Fraction.of(term.times());
    var value = times;
    var words = new StringBuilder();
    for (var code : factors(term)) {
      var figure = sheet.require(subject, code, null);
      value = value.times(figure);
      words.append(words.isEmpty() ? "" : " × ").append(Numbers.of(figure));
    }
    var plain = term.timesCodes().isEmpty() && term.overCodes().isEmpty();
    if (words.isEmpty() || plain || !times.equals(Fraction.ONE)) {
      words.append(words.isEmpty() ? "" : " × ").append(Numbers.of(times));
    }
    for (var code : term.overCodes()) {
      var figure = sheet.require(subject, code, null);
      value = value.over(divisor(subject, code, figure));
      words.append(" ÷ ").append(Numbers.of(figure));
    }
    return Optional.of(new Counted(plain ? value : value.reduced(), words.toString()));
  }

  private static List<String> factors(Term term) {
    var figures = term.figures();
    return figures.subList(0, figures.size() - term.overCodes().size());
  }

  /** A zero is noted with whose it is; a missing one has been. */
  private Fraction divisor(String subject, String code, Fraction figure) {
    if (figure.signum() != 0) {
      return figure;
    }
    if (sheet.figure(subject, code).isPresent()) {
      sheet.gap(subject, code, "为零，不能作除数", "is zero and cannot divide");
    }
    return Fraction.ONE;
  }

  private static String told(Fraction within, Fraction sum, String raised, String cut) {
    int side = within.compareTo(sum);
    return side == 0 ? "" : side > 0 ? raised : cut;
  }

  /** The figures of all who take part, reckoned once. */
  private GroupRule group(Derived factor) {
    var present = groups.get(factor.code());
    if (present == null) {
      var group = Objects.requireNonNull(factor.group());
      var own = new HashMap<String, Fraction>();
      var keys = new HashMap<String, Fraction>();
      for (var subject : sheet.subjects(List.of())) {
        own.put(subject, own(subject, factor));
        if (group.sameCode() != null) {
          keys.put(subject, sheet.require(subject, group.sameCode(), null));
        }
      }
      present = new GroupRule(factor, group, keys, own);
      groups.put(factor.code(), present);
    }
    return present;
  }

  /** What is at most wins over what is at least. */
  private Fraction within(String subject, Derived factor, Fraction sum) {
    var within = factor.least() == null ? sum : sum.max(Fraction.of(factor.least()));
    if (factor.leastCode() != null) {
      within = within.max(sheet.require(subject, factor.leastCode(), null));
    }
    if (factor.mostCode() != null) {
      within = within.min(sheet.require(subject, factor.mostCode(), null));
    }
    return factor.most() == null ? within : within.min(Fraction.of(factor.most()));
  }

  private Fraction banded(String subject, Derived factor, Fraction sum) {
    for (var band : factor.bands()) {
      if (band.range().holds(sum)) {
        return Fraction.of(band.value());
      }
    }
    sheet.gap(
        subject,
        factor.code(),
        "“" + factor.label().zh() + "”为 " + Numbers.of(sum) + "，不在任何档次之内",
        "(" + factor.label().en() + ") is " + Numbers.of(sum) + ", which no tier holds");
    return Fraction.ZERO;
  }

  /** What each derived factor came to, as far as it was asked for. */
  Map<String, Map<String, Double>> reckoned() {
    var reckoned = new HashMap<String, Map<String, Double>>();
    known.forEach(
        (subject, own) ->
            own.forEach(
                (code, value) ->
                    reckoned
                        .computeIfAbsent(code, c -> new HashMap<>())
                        .put(subject, value.toDouble())));
    return reckoned;
  }

  /** Those who take no part, with the reason told in their derivation. */
  TreeSet<String> excluded(List<Exclusion> exclusions, Iterable<String> subjects) {
    var out = new TreeSet<String>();
    for (var subject : subjects) {
      for (var exclusion : exclusions) {
        if (!out.contains(subject) && sheet.holds(subject, exclusion.when())) {
          out.add(subject);
          tell(subject, exclusion);
        }
      }
    }
    return out;
  }

  private void tell(String subject, Exclusion exclusion) {
    var value = sheet.require(subject, exclusion.when().factorCode(), null);
    sheet
        .of(subject)
        .add(
            exclusion.label().zh() + "，不参加分配",
            exclusion.label().en() + ": takes no part",
            exclusion.when().factorCode()
                + " = "
                + Numbers.of(value)
                + exclusion.when().range().text(),
            Numbers.yuan(0));
  }
}
