package org.ecocity.funding.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecocity.funding.engine.exact.Range;
import org.ecocity.funding.policies.PreparationData.BandData;
import org.ecocity.funding.policies.PreparationData.DerivedData;
import org.ecocity.funding.policies.PreparationData.DigitsData;
import org.ecocity.platform.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Finds what of derived factors, exclusions and cost indices cannot be. */
final class PreparationCheck {
  private final PolicyRequest data;
  private final List<FieldError> errors = new ArrayList<>();

  private PreparationCheck(PolicyRequest data) {
    this.data = data;
  }

  static List<FieldError> of(PolicyRequest data) {
    var check = new PreparationCheck(data);
    check.derived();
    check.exclusions();
    check.indices();
    return check.errors;
  }

  private void derived() {
    var all = data.derivedOrNone();
    var codes = new HashSet<String>();
    all.forEach(factor -> codes.add(factor.code()));
    var before = new HashSet<String>();
    for (int i = 0; i < all.size(); i++) {
      var factor = all.get(i);
      var at = "derived[" + i + "]";
      terms(factor, at, codes, before);
      if (!before.add(factor.code())) {
        add(at + ".code", "policy-code-twice", factor.code());
      }
      if (factor.least() != null
          && factor.most() != null
          && factor.least().compareTo(factor.most()) > 0) {
        add(at + ".least", "policy-range-empty");
      }
      if (factor.of() == null && factor.sameCode() != null) {
        add(at + ".sameCode", "policy-group-of-what");
      }
      digits(factor.rounding(), at + ".rounding").ifPresent(errors::add);
      bands(factor, at);
    }
  }

  /** A factor may only stand on what is known before it, so that the computation ends. */
  private void terms(DerivedData factor, String at, Set<String> codes, Set<String> before) {
    for (int k = 0; k < factor.terms().size(); k++) {
      var term = factor.terms().get(k);
      var here = at + ".terms[" + k + "]";
      var read = term.term();
      for (var code : read.figures()) {
        known(here + ".factorCode", factor, code, codes, before);
      }
      known(here + ".whenCode", factor, term.whenCode(), codes, before);
      condition(here, term.whenCode(), term.range());
    }
    known(at + ".leastCode", factor, factor.leastCode(), codes, before);
    known(at + ".mostCode", factor, factor.mostCode(), codes, before);
    known(at + ".sameCode", factor, factor.sameCode(), codes, before);
  }

  private void known(
      String field,
      DerivedData factor,
      @Nullable String code,
      Set<String> codes,
      Set<String> before) {
    if (code != null && codes.contains(code) && !before.contains(code)) {
      add(field, "policy-derived-later", factor.code(), code);
    }
  }

  private void bands(DerivedData factor, String at) {
    var bands = factor.bands() == null ? List.<BandData>of() : factor.bands();
    for (int k = 0; k < bands.size(); k++) {
      var band = bands.get(k);
      var here = at + ".bands[" + k + "]";
      if (isEmpty(band.range()) || isTwofold(band.range())) {
        add(here, "policy-range-empty");
      }
      if (k > 0 && !joins(bands.get(k - 1), band)) {
        add(here + ".from", "policy-bands-not-joined", k + 1, end(bands.get(k - 1)));
      }
    }
  }

  /** What one tier leaves, the next takes: below joins from, upTo joins above. */
  private static boolean joins(BandData one, BandData next) {
    return isSame(one.below(), next.from())
        && isSame(one.upTo(), next.above())
        && (one.below() != null || one.upTo() != null);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static String end(BandData band) {
    if (band.upTo() != null) {
      return "≤ " + PolicyCheck.plain(band.upTo());
    }
    return band.below() == null ? "—" : PolicyCheck.plain(band.below());
  }

  private void exclusions() {
    var all = data.exclusionsOrNone();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      condition("exclusions[" + i + "]", one.whenCode(), one.range());
    }
  }

  private void condition(String at, @Nullable String code, Range range) {
    errors.addAll(condition(at, code, range, at + ".whenCode"));
  }

  /** A condition names its factor and its range, and the range holds something. */
  static List<FieldError> condition(String at, @Nullable String code, Range range, String field) {
    var errors = new ArrayList<FieldError>();
    if (isOpen(range) != (code == null)) {
      errors.add(new FieldError(field, "policy-condition-incomplete", List.of()));
    }
    if (isEmpty(range) || isTwofold(range)) {
      errors.add(new FieldError(at, "policy-range-empty", List.of()));
    }
    return errors;
  }

  private static boolean isOpen(Range range) {
    return range.from() == null
        && range.above() == null
        && range.below() == null
        && range.upTo() == null;
  }

  /** From and above at once, or below and upTo. */
  private static boolean isTwofold(Range range) {
    return (range.from() != null && range.above() != null)
        || (range.below() != null && range.upTo() != null);
  }

  private static boolean isEmpty(Range range) {
    var low = range.from() == null ? range.above() : range.from();
    var high = range.below() == null ? range.upTo() : range.below();
    if (low == null || high == null) {
      return false;
    }
    int order = low.compareTo(high);
    var both = range.from() != null && range.upTo() != null;
    return both ? order > 0 : order >= 0;
  }

  /** Every year the version holds in has its index. */
  private void indices() {
    var byYear = data.costIndexByYear();
    if (byYear == null || byYear.isEmpty()) {
      return;
    }
    if (data.costIndex() != null) {
      add("costIndex", "policy-index-one-of-both");
    }
    int first = data.validFrom().getYear();
    int last = data.validTo() == null ? first : data.validTo().getYear();
    for (int year = first; year <= last; year++) {
      if (!byYear.containsKey(year)) {
        add("costIndexByYear", "policy-index-year-missing", String.valueOf(year));
      }
    }
  }

  /** Each figure is rounded by itself: there is no sum to keep. */
  static Optional<FieldError> digits(@Nullable DigitsData rounding, String field) {
    return rounding != null && rounding.mode().keepsSum()
        ? Optional.of(new FieldError(field, "policy-digits-mode", List.of()))
        : Optional.empty();
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }
}
