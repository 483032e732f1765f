package org.ecocity.funding.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.funding.policies.PolicyStep.Method;
import org.ecocity.platform.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Finds what of one step cannot be. */
final class StepCheck {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Map<Method, Set<String>> MEMBERS =
      Map.of(
          Method.FACTOR,
          Set.of(
              "from",
              "percent",
              "subjectCodes",
              "factors",
              "shareRounding",
              "capFen",
              "capPercent",
              "capOfCode",
              "capFreed"),
          Method.UNIT_STANDARD,
          Set.of("subjectCodes", "standards", "capFen", "capPercent", "capOfCode"),
          Method.POOL_RATE,
          Set.of(
              "from",
              "percent",
              "subjectCodes",
              "factorCode",
              "factorName",
              "factorNameEn",
              "rateMode",
              "rateDigits",
              "capFen",
              "capPercent",
              "capOfCode",
              "capFreed"),
          Method.COMPETITIVE,
          Set.of(
              "from",
              "percent",
              "subjectCodes",
              "scoreCode",
              "scoreName",
              "scoreNameEn",
              "threshold",
              "lowestFirst",
              "ties",
              "tieCode",
              "places",
              "askCode",
              "misfit"),
          Method.SPLIT,
          Set.of("parts", "residualCode", "ofPart"));

  private final PolicyStep step;
  private final String at;
  private final List<FieldError> errors = new ArrayList<>();

  private StepCheck(PolicyStep step, String at) {
    this.step = step;
    this.at = at;
  }

  static List<FieldError> of(PolicyStep step, String at) {
    var check = new StepCheck(step, at);
    check.unused();
    if ((step.capPercent() == null) != (step.capOfCode() == null)) {
      check.add(".capPercent", "policy-cap-of-what");
    }
    if (step.capFreed() != null && step.capFen() == null && step.capPercent() == null) {
      check.add(".capFreed", "policy-freed-without-cap");
    }
    PolicyCheck.unit(step.rounding(), at + ".rounding").ifPresent(check.errors::add);
    switch (step.method()) {
      case FACTOR -> check.factors();
      case UNIT_STANDARD -> check.standards();
      case POOL_RATE -> check.rate();
      case COMPETITIVE -> check.competition();
      case SPLIT -> check.split();
    }
    return check.errors;
  }

  /** A member that its method does not read would be believed and ignored. */
  private void unused() {
    var given = new LinkedHashMap<String, @Nullable Object>();
    given.put("from", step.from());
    given.put("percent", step.percent());
    given.put("subjectCodes", step.subjectCodes());
    given.put("factors", step.factors());
    given.put("shareRounding", step.shareRounding());
    given.put("standards", step.standards());
    given.put("capFen", step.capFen());
    given.put("capPercent", step.capPercent());
    given.put("capOfCode", step.capOfCode());
    given.put("capFreed", step.capFreed());
    given.put("factorCode", step.factorCode());
    given.put("factorName", step.factorName());
    given.put("factorNameEn", step.factorNameEn());
    given.put("rateMode", step.rateMode());
    given.put("rateDigits", step.rateDigits());
    given.put("scoreCode", step.scoreCode());
    given.put("scoreName", step.scoreName());
    given.put("scoreNameEn", step.scoreNameEn());
    given.put("threshold", step.threshold());
    given.put("lowestFirst", step.lowestFirst());
    given.put("ties", step.ties());
    given.put("tieCode", step.tieCode());
    given.put("places", step.places());
    given.put("askCode", step.askCode());
    given.put("misfit", step.misfit());
    given.put("parts", step.parts());
    given.put("residualCode", step.residualCode());
    given.put("ofPart", step.ofPart());
    var known = MEMBERS.getOrDefault(step.method(), Set.of());
    given.forEach(
        (member, value) -> {
          if (value != null && !known.contains(member)) {
            add("." + member, "policy-member-unused", member, step.method());
          }
        });
  }

  private void factors() {
    if (step.factors() == null) {
      add(".factors", "policy-member-missing", "factors", step.method());
      return;
    }
    var sum = BigDecimal.ZERO;
    var seen = new HashSet<String>();
    for (int i = 0; i < step.factors().size(); i++) {
      var factor = step.factors().get(i);
      sum = sum.add(factor.weightPercent());
      if (!seen.add(factor.code())) {
        add(".factors[" + i + "].code", "policy-code-twice", factor.code());
      }
      digits(factor.shareRounding(), ".factors[" + i + "].shareRounding");
    }
    digits(step.shareRounding(), ".shareRounding");
    var asFractions = sum.compareTo(new BigDecimal("1.5")) <= 0;
    addsUp(sum, ".factors", asFractions ? "policy-weights-as-fractions" : "policy-weights-not-100");
  }

  private void addsUp(BigDecimal sum, String field, String code) {
    if (sum.compareTo(HUNDRED) != 0) {
      add(field, code, PolicyCheck.plain(sum));
    }
  }

  private void standards() {
    if (step.standards() == null) {
      add(".standards", "policy-member-missing", "standards", step.method());
      return;
    }
    for (int i = 0; i < step.standards().size(); i++) {
      var standard = step.standards().get(i);
      var here = ".standards[" + i + "]";
      errors.addAll(
          PreparationCheck.condition(
              at + here, standard.whenCode(), standard.range(), at + here + ".whenCode"));
      if (isEmpty(standard.sliceFrom(), standard.sliceTo())) {
        add(here, "policy-range-empty");
      }
      if (Boolean.TRUE.equals(standard.signed())
          && (standard.sliceFrom() != null || standard.sliceTo() != null)) {
        add(here + ".signed", "policy-signed-slice");
      }
      var rounding = standard.rounding();
      if (rounding != null && rounding.mode().keepsSum()) {
        add(here + ".rounding", "policy-digits-mode");
      }
      commonUnit(rounding, here);
    }
  }

  /** A part of an amount is no number of households. */
  private void commonUnit(PolicyRequest.@Nullable RoundingData rounding, String at) {
    if (rounding != null && rounding.unitCode() != null) {
      add(at + ".rounding.unitCode", "policy-unit-of-amounts");
    }
  }

  private void digits(PreparationData.@Nullable DigitsData rounding, String field) {
    if (rounding != null && rounding.mode() == Rounding.Mode.REST_TO_LARGEST) {
      add(field, "policy-share-mode");
    }
  }

  private static boolean isEmpty(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from != null && to != null && from.compareTo(to) >= 0;
  }

  private void rate() {
    if (step.factorCode() == null) {
      add(".factorCode", "policy-member-missing", "factorCode", step.method());
    }
    if (step.rateMode() == null || step.rateMode().keepsSum()) {
      add(".rateMode", "policy-rate-mode");
    }
    if (step.rateDigits() == null) {
      add(".rateDigits", "policy-member-missing", "rateDigits", step.method());
    }
  }

  private void competition() {
    if (step.scoreCode() == null) {
      add(".scoreCode", "policy-member-missing", "scoreCode", step.method());
    }
    if ((step.places() == null) == (step.askCode() == null)) {
      add(".places", "policy-places-or-budgets");
    }
    if (step.places() != null) {
      places(step.places());
    }
  }

  private void places(List<PolicyStep.PlaceData> places) {
    int next = 1;
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var here = ".places[" + i + "]";
      if (place.fromRank() != next || place.lastRank() < place.fromRank()) {
        add(here + ".fromRank", "policy-places-not-in-order", next);
      }
      if ((place.percent() == null) == (place.amountFen() == null)) {
        add(here, "policy-place-one-of-both");
      }
      next = Math.max(place.fromRank(), place.lastRank()) + 1;
      if (place.percent() != null) {
        var count = BigDecimal.valueOf(place.lastRank() - place.fromRank() + 1L);
        sum = sum.add(place.percent().multiply(count));
      }
    }
    if (sum.compareTo(HUNDRED) > 0) {
      add(".places", "policy-places-over-100", PolicyCheck.plain(sum));
    }
  }

  private void split() {
    if (step.parts() == null) {
      add(".parts", "policy-member-missing", "parts", step.method());
      return;
    }
    var sum = BigDecimal.ZERO;
    var byFigure = step.parts().stream().anyMatch(part -> part.percentCode() != null);
    var seen = new HashSet<String>();
    for (int i = 0; i < step.parts().size(); i++) {
      var part = step.parts().get(i);
      sum = part.percent() == null ? sum : sum.add(part.percent());
      if (!seen.add(part.code())) {
        add(".parts[" + i + "].code", "policy-code-twice", part.code());
      }
      var left = byFigure && part.code().equals(step.residualCode());
      int said = (part.percent() == null ? 0 : 1) + (part.percentCode() == null ? 0 : 1);
      if (said != (left ? 0 : 1)) {
        add(
            ".parts[" + i + "].percent",
            left ? "policy-residual-percent" : "policy-part-one-of-both");
      }
    }
    if (!byFigure) {
      addsUp(sum, ".parts", "policy-parts-not-100");
    } else if (sum.compareTo(HUNDRED) > 0) {
      add(".parts", "policy-parts-over-100", PolicyCheck.plain(sum));
    }
    if (step.residualCode() == null || !seen.contains(step.residualCode())) {
      add(".residualCode", "policy-residual-unnamed");
    }
    var rounding = step.rounding();
    if (rounding != null && rounding.mode().keepsSum()) {
      add(".rounding", "policy-split-rounding");
    }
    commonUnit(rounding, "");
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(at + field, code, List.of(args)));
  }
}
