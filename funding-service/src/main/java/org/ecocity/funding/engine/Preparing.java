package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.Preparation.Band;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Exclusion;
import org.ecocity.funding.engine.Preparation.Term;

/** Reckons derived factors when a step first asks for them, and finds who is excluded. */
final class Preparing {
  private final Sheet sheet;
  private final Map<String, Derived> derived = new HashMap<>();
  private final Map<String, Map<String, Fraction>> known = new HashMap<>();

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
    var sum = Fraction.of(factor.base());
    var words = new ArrayList<String>();
    if (sum.signum() != 0) {
      words.add(Numbers.of(sum));
    }
    for (var term : factor.terms()) {
      var figure = figure(subject, term);
      if (figure.isPresent()) {
        var times = Fraction.of(term.times());
        sum = sum.plus(figure.get().times(times));
        words.add(Numbers.of(figure.get()) + " × " + Numbers.of(times));
      }
    }
    var within = within(factor, sum);
    var value = factor.bands().isEmpty() ? within : banded(subject, factor, within);
    var formula = words.isEmpty() ? "0" : String.join(" + ", words);
    var bounded = within.equals(sum) ? "" : " → " + Numbers.of(within);
    sheet
        .of(subject)
        .add(
            factor.label().zh() + (factor.bands().isEmpty() ? "" : "：按档次"),
            factor.label().en() + (factor.bands().isEmpty() ? "" : ": by tiers"),
            formula + bounded,
            Numbers.of(value));
    return value;
  }

  private Optional<Fraction> figure(String subject, Term term) {
    if (term.when() != null && !sheet.holds(subject, term.when())) {
      return Optional.empty();
    }
    var known = sheet.figure(subject, term.factorCode());
    return known.isEmpty() && !term.optional()
        ? Optional.of(sheet.require(subject, term.factorCode(), null))
        : known;
  }

  private static Fraction within(Derived factor, Fraction sum) {
    var raised = factor.least() == null ? sum : sum.max(Fraction.of(factor.least()));
    return factor.most() == null ? raised : raised.min(Fraction.of(factor.most()));
  }

  private Fraction banded(String subject, Derived factor, Fraction sum) {
    for (var band : factor.bands()) {
      if (isIn(band, sum)) {
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

  private static boolean isIn(Band band, Fraction sum) {
    return (band.from() == null || sum.compareTo(Fraction.of(band.from())) >= 0)
        && (band.below() == null || sum.compareTo(Fraction.of(band.below())) < 0);
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
            exclusion.when().factorCode() + " = " + Numbers.of(value) + range(exclusion.when()),
            Numbers.yuan(0));
  }

  private static String range(When when) {
    var from = when.from();
    var below = when.below();
    return (from == null ? "" : " ≥ " + Numbers.of(Fraction.of(from)))
        + (below == null ? "" : " < " + Numbers.of(Fraction.of(below)));
  }
}
