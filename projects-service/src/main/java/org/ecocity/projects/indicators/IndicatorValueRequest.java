package org.ecocity.projects.indicators;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A value of an indicator as entered.
 *
 * @param period what it is of: {@code 2019-03}, {@code 2019-Q1}, {@code 2019-H1} or {@code 2019}
 * @param value the value in the indicator's unit, at most 4 decimals
 * @param source where it is from
 */
record IndicatorValueRequest(
    @NotNull @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?") String period,
    @NotNull @Digits(integer = 14, fraction = 4) BigDecimal value,
    @NotBlank @Size(max = 300) String source) {}
