package org.ecocity.funding.engine;

import java.util.List;
import java.util.Optional;
import org.ecocity.funding.engine.Preparation.Term;

/** Reckons a term of a derived factor: times × figures ÷ figures. */
final class TermRule {
  private final Sheet sheet;

  TermRule(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * What a term counts.
   *
   * @param value exact
   * @param words how it was reckoned
   */
  record Counted(Fraction value, String words) {}

  /** Nothing when its condition does not hold, or a figure that may be missing is. */
  Optional<Counted> of(String subject, Term term) {
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
}
