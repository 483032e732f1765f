package org.ecocity.funding.factors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Figures typed in; one that stood here already is replaced and must be confirmed again. Errors:
 * 409 {@code factors-not-open}; 422 {@code unknown-subject}, {@code factor-from-assessment}.
 *
 * @param values at most 5,000
 */
public record FactorRequest(@NotEmpty @Size(max = 5_000) List<@NotNull @Valid Value> values) {
  /**
   * One figure.
   *
   * @param subjectCode whose: a unit's or project's code
   * @param factorCode which factor of the policy
   * @param value the figure, money in yuan; at most 18 digits before and 6 behind the point
   * @param source where it comes from, in words
   * @param evidenceId attachment that shows it
   */
  public record Value(
      @NotBlank @Size(max = 40) String subjectCode,
      @NotBlank @Size(max = 60) String factorCode,
      @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
      @NotBlank @Size(max = 300) String source,
      @NotNull UUID evidenceId) {}

  /**
   * Which figures a second person confirms.
   *
   * @param factors these; all that await it and that the caller did not type in, when not given
   */
  public record Confirmation(@Nullable @Size(max = 5_000) List<@NotNull @Valid Key> factors) {}

  /**
   * One figure's name.
   *
   * @param subjectCode whose
   * @param factorCode which factor
   */
  public record Key(
      @NotBlank @Size(max = 40) String subjectCode, @NotBlank @Size(max = 60) String factorCode) {}
}
