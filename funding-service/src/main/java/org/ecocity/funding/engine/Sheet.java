package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal.Gap;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.exact.Figures;
import org.ecocity.funding.engine.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** The sheet of paper a round is reckoned on: figures, gaps found, and the lines written. */
final class Sheet {
  /** No figure of a city needs more; beyond it exact numbers only cost time. */
  private static final int MAX_DIGITS = 30;

  private final Figures figures = new Figures();
  private final TreeMap<String, Lines> lines = new TreeMap<>();
  private final Lines common = new Lines();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<String> eligible;
  private final Preparing preparing;
  private final SortedSet<String> excluded;

  Sheet(AwardPolicy policy, FrozenFactors frozen) {
    this.eligible = policy.eligibleCodes();
    this.preparing = new Preparing(this, policy.preparation().derived());
    this.excluded = new TreeSet<>();
    frozen.values().forEach(this::take);
    gaps.sort(
        Comparator.comparing(Gap::subjectCode)
            .thenComparing(Gap::factorCode)
            .thenComparing(Gap::text));
    var exclusions = policy.preparation().exclusions();
    if (!exclusions.isEmpty()) {
      excluded.addAll(preparing.excluded(exclusions, subjects(List.of())));
    }
  }

  private void take(FactorValue value) {
    if (!isSane(value.value())) {
      figures.row(value.subjectCode());
      gap(value.subjectCode(), value.factorCode(), "数字位数过多", "has too many digits");
    } else if (preparing.derives(value.factorCode())) {
      figures.row(value.subjectCode());
      gap(
          value.subjectCode(),
          value.factorCode(),
          "由系统按政策计算，不应填报",
          "is reckoned by the policy and must not be given");
    } else {
      var given = Fraction.of(value.value());
      var before = figures.put(value.subjectCode(), value.factorCode(), given);
      if (before != null) {
        figures.put(value.subjectCode(), value.factorCode(), before.max(given));
        gap(value.subjectCode(), value.factorCode(), "重复", "is given twice");
      }
    }
  }

  private static boolean isSane(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MAX_DIGITS && value.precision() <= MAX_DIGITS;
  }

  /** The subjects of a step in the order of their codes. */
  SortedSet<String> subjects(List<String> own) {
    var all = eligible.isEmpty() ? figures.subjects() : eligible;
    var subjects = new TreeSet<>(own.isEmpty() ? all : own);
    subjects.removeAll(excluded);
    return subjects;
  }

  /** Those of the policy who take no part. */
  SortedSet<String> excluded() {
    return excluded;
  }

  /** Whether a subject's factor is in a range; a missing one is noted. */
  boolean holds(String subject, When when) {
    var value = require(subject, when.factorCode(), null);
    return when.range().holds(value);
  }

  /** Those whom the data names, but not the policy. */
  SortedSet<String> outsiders(SortedSet<String> insiders) {
    var outside = new TreeSet<>(figures.subjects());
    outside.removeAll(insiders);
    return outside;
  }

  Optional<Fraction> figure(String subject, String factorCode) {
    return preparing.derives(factorCode)
        ? Optional.of(preparing.of(subject, factorCode))
        : Optional.ofNullable(figures.get(subject, factorCode));
  }

  /** A figure that must be there; a missing one is noted with whose it is, and counts as zero. */
  Fraction require(String subject, String factorCode, @Nullable Label label) {
    return figure(subject, factorCode)
        .orElseGet(
            () -> {
              gap(
                  subject,
                  factorCode,
                  name(label, true) + "没有数据",
                  name(label, false) + "is missing");
              return Fraction.ZERO;
            });
  }

  /** The same for figures that make no sense below zero. */
  Fraction requireNotNegative(String subject, String factorCode, @Nullable Label label) {
    var figure = require(subject, factorCode, label);
    if (figure.signum() < 0) {
      gap(subject, factorCode, name(label, true) + "为负数", name(label, false) + "is below zero");
    }
    return figure;
  }

  /** Several subjects, looked up but once for all their factors. */
  Several several(List<String> subjects) {
    return new Several(subjects, figures.rows(subjects));
  }

  /** Subjects in a row. */
  final class Several {
    private final List<String> codes;
    private final int[] rows;

    private Several(List<String> codes, int[] rows) {
      this.codes = codes;
      this.rows = rows;
    }

    /** What {@link Sheet#requireNotNegative} says of each. */
    Fraction[] requireNotNegative(String factorCode, @Nullable Label label) {
      var given = preparing.derives(factorCode) ? null : figures.column(rows, factorCode);
      var values = new Fraction[rows.length];
      for (int i = 0; i < values.length; i++) {
        var value = given == null ? null : given.get(i);
        values[i] =
            value == null || value.signum() < 0
                ? Sheet.this.requireNotNegative(codes.get(i), factorCode, label)
                : value;
      }
      return values;
    }
  }

  private static String name(@Nullable Label label, boolean chinese) {
    if (label == null) {
      return "";
    }
    return chinese ? "“" + label.zh() + "”" : "(" + label.en() + ") ";
  }

  void gap(String subject, String factorCode, String what, String whatEn) {
    var whose = subject.isEmpty() ? "" : subject + " 的";
    var whoseEn = subject.isEmpty() ? "" : " of " + subject;
    var factor = factorCode.isEmpty() ? "" : "因素 " + factorCode + " ";
    var factorEn = factorCode.isEmpty() ? "" : "Factor " + factorCode;
    gaps.add(
        new Gap(
            subject,
            factorCode,
            whose + factor + what + "。",
            (factorEn + whoseEn + " " + whatEn + ".").strip()));
  }

  List<Gap> gaps() {
    return gaps;
  }

  /** What derived factors came to, as far as a step asked for them. */
  Map<String, Map<String, Double>> reckoned() {
    return preparing.reckoned();
  }

  /** The lines of one subject. */
  Lines of(String subject) {
    return lines.computeIfAbsent(subject, code -> new Lines());
  }

  /** The lines that hold for all. */
  Lines common() {
    return common;
  }

  /** Those who were reckoned with. */
  SortedSet<String> written() {
    return lines.navigableKeySet();
  }
}
