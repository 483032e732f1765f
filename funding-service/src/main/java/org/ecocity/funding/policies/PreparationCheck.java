package org.ecocity.funding.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecocity.funding.policies.PreparationData.BandData;
import org.ecocity.funding.policies.PreparationData.DerivedData;
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
      bands(factor, at);
    }
  }

  /** A factor may only stand on what is known before it, so that the computation ends. */
  private void terms(DerivedData factor, String at, Set<String> codes, Set<String> before) {
    for (int k = 0; k < factor.terms().size(); k++) {
      var term = factor.terms().get(k);
      var here = at + ".terms[" + k + "]";
      for (var code : names(term.factorCode(), term.whenCode())) {
        if (codes.contains(code) && !before.contains(code)) {
          add(here + ".factorCode", "policy-derived-later", factor.code(), code);
        }
      }
      condition(here, term.whenCode(), term.whenFrom(), term.whenBelow());
    }
  }

  private static List<String> names(String one, @Nullable String other) {
    return other == null ? List.of(one) : List.of(one, other);
  }

  private void bands(DerivedData factor, String at) {
    var bands = factor.bands() == null ? List.<BandData>of() : factor.bands();
    for (int k = 0; k < bands.size(); k++) {
      var band = bands.get(k);
      var here = at + ".bands[" + k + "]";
      if (isEmpty(band.from(), band.below())) {
        add(here, "policy-range-empty");
      }
      if (k > 0) {
        var end = bands.get(k - 1).below();
        if (end == null || band.from() == null || end.compareTo(band.from()) != 0) {
          add(
              here + ".from",
              "policy-bands-not-joined",
              k + 1,
              end == null ? "—" : PolicyCheck.plain(end));
        }
      }
    }
  }

  private void exclusions() {
    var all = data.exclusionsOrNone();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      condition("exclusions[" + i + "]", one.whenCode(), one.whenFrom(), one.whenBelow());
    }
  }

  private void condition(
      String at, @Nullable String code, @Nullable BigDecimal from, @Nullable BigDecimal below) {
    if ((from != null || below != null) != (code != null)) {
      add(at + ".whenCode", "policy-condition-incomplete");
    }
    if (isEmpty(from, below)) {
      add(at, "policy-range-empty");
    }
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

  private static boolean isEmpty(@Nullable BigDecimal from, @Nullable BigDecimal below) {
    return from != null && below != null && from.compareTo(below) >= 0;
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }
}
