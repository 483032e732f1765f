package org.ecocity.funding.factors;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ecocity.funding.factors.FactorOrigin.Kind;
import org.ecocity.funding.factors.FactorOrigin.Measure;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads where a round wants its factors from, and says what is not clear. */
public final class WantedSources {
  private final LocalDate asOf;
  private final int budgetYear;
  private final Map<String, String> periods = new TreeMap<>();
  private final Map<String, Integer> years = new TreeMap<>();
  private final Map<String, FactorOrigin> records = new TreeMap<>();

  private WantedSources(LocalDate asOf, int budgetYear) {
    this.asOf = asOf;
    this.budgetYear = budgetYear;
  }

  /**
   * Reads them.
   *
   * @param sources as they were asked for
   * @param known factors that the policy reads
   * @param asOf the round's day
   * @param budgetYear the round's year
   */
  public static FactorSources read(
      List<FactorSource> sources, Set<String> known, LocalDate asOf, int budgetYear) {
    var wanted = new WantedSources(asOf, budgetYear);
    var seen = new HashSet<String>();
    for (int i = 0; i < sources.size(); i++) {
      var source = sources.get(i);
      var field = "factorSources[" + i + "]";
      var code = source.factorCode();
      // A factor that the policy does not read would be believed to count.
      if (!known.contains(code)) {
        throw Problem.rule("unknown-factor", field + ".factorCode", code, String.join(", ", known));
      }
      if (!seen.add(code)) {
        throw Problem.rule("factor-source-twice", field + ".factorCode", code);
      }
      wanted.read(source, field);
    }
    return new FactorSources(wanted.periods, wanted.years, wanted.records);
  }

  private void read(FactorSource source, String field) {
    var code = source.factorCode();
    requireMembers(source, field);
    switch (source.sourceOrDefault()) {
      case ASSESSMENT -> periods.put(code, String.valueOf(source.assessmentPeriod()));
      case PERFORMANCE_RATING -> years.put(code, earlierYear(source, field));
      case PROGRESS -> records.put(code, origin(Kind.PROGRESS, source));
      case ACCEPTANCE -> records.put(code, acceptance(source, field));
      case SERIOUS_FINDING -> records.put(code, origin(Kind.SERIOUS_FINDING, source));
      case LISTING -> records.put(code, listing(source));
    }
  }

  /** Each source says what it needs, and nothing that it would not look at. */
  private static void requireMembers(FactorSource source, String field) {
    var measure = source.measure();
    var period = source.assessmentPeriod() != null;
    var year = source.year() != null;
    var from = source.from() != null;
    var clear =
        switch (source.sourceOrDefault()) {
          case ASSESSMENT -> period && !year && measure == null && !from;
          case PERFORMANCE_RATING -> !period && year && measure == null && !from;
          case PROGRESS -> !period && !year && has(measure, Kind.PROGRESS) && !from;
          case ACCEPTANCE -> !period && !year && has(measure, Kind.ACCEPTANCE);
          case SERIOUS_FINDING -> !period && !year && measure == null && !from;
          case LISTING -> !period && measure == null && !from;
        };
    if (!clear) {
      throw Problem.rule("factor-source-incomplete", field);
    }
  }

  private static boolean has(@Nullable Measure measure, Kind kind) {
    return measure != null && measure.isOf(kind);
  }

  private int earlierYear(FactorSource source, String field) {
    var year = source.year();
    if (year == null || year >= budgetYear) {
      throw Problem.rule("rating-of-earlier-year", field + ".year", budgetYear);
    }
    return year;
  }

  private FactorOrigin acceptance(FactorSource source, String field) {
    var given = source.from();
    var from = given == null ? LocalDate.of(asOf.getYear(), 1, 1) : given;
    if (from.isAfter(asOf)) {
      throw Problem.rule("acceptance-ends-before", field + ".from", from, asOf);
    }
    return new FactorOrigin(Kind.ACCEPTANCE, source.measure(), from, null, asOf, List.of());
  }

  private FactorOrigin listing(FactorSource source) {
    var year = source.year() == null ? budgetYear : source.year();
    return new FactorOrigin(Kind.LISTING, null, null, year, asOf, List.of());
  }

  private FactorOrigin origin(Kind kind, FactorSource source) {
    return new FactorOrigin(kind, source.measure(), null, null, asOf, List.of());
  }
}
