package org.ecocity.funding.laboratory;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.jspecify.annotations.Nullable;

/**
 * What to compute, without storing it. Errors: 422 {@code award-not-computable} naming each figure
 * that is missing or cannot be, and whose.
 *
 * @param poolFen the pool in fen
 * @param asOf the day the figures are of; today when left out
 * @param factors the figures, at most 20,000
 */
record SimulationRequest(
    @JsonProperty(required = true) @Min(0) @Max((1L << 53) - 1) long poolFen,
    @Nullable LocalDate asOf,
    @NotNull @Size(max = 20_000) List<@NotNull @Valid Figure> factors) {

  /**
   * One figure.
   *
   * @param subjectCode whose: a unit's code, or a project's where the policy is for projects;
   *     {@code unitCode} and {@code projectCode} are understood too
   * @param factorCode which factor of the policy
   * @param value the figure; money in yuan
   * @param source where it comes from
   * @param evidenceId record behind it
   */
  record Figure(
      @JsonAlias({"unitCode", "projectCode"}) @NotBlank @Size(max = 40) String subjectCode,
      @NotBlank @Size(max = 60) String factorCode,
      @NotNull @Digits(integer = 18, fraction = 8) BigDecimal value,
      @Nullable @Size(max = 200) String source,
      @Nullable UUID evidenceId) {
    FactorValue frozen() {
      return new FactorValue(
          subjectCode, factorCode, value, source == null ? "" : source, evidenceId);
    }
  }

  /** Factors given that the policy does not read. */
  List<String> unread(Set<String> known) {
    return factors.stream()
        .map(Figure::factorCode)
        .filter(code -> !known.contains(code))
        .distinct()
        .sorted()
        .toList();
  }

  FrozenFactors frozen(LocalDate today) {
    return new FrozenFactors(
        asOf == null ? today : asOf, factors.stream().map(Figure::frozen).toList());
  }
}
