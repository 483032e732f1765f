package org.ecocity.projects.indicators;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as entered.
 *
 * @param code its code, such as {@code GREEN_TRIPS}
 * @param name Chinese name
 * @param nameEn English name
 * @param unit what its values count, such as {@code %} or {@code km}
 * @param baseYear year of the base value
 * @param baseValue value of the base year, at most 4 decimals
 * @param targetYear year of the target
 * @param targetValue value to be reached, at most 4 decimals
 * @param direction which way it is to go
 */
record IndicatorRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 200) String nameEn,
    @NotBlank @Size(max = 30) String unit,
    @NotNull @Min(1900) @Max(2200) Integer baseYear,
    @NotNull @Digits(integer = 14, fraction = 4) BigDecimal baseValue,
    @NotNull @Min(1900) @Max(2200) Integer targetYear,
    @NotNull @Digits(integer = 14, fraction = 4) BigDecimal targetValue,
    @NotNull Direction direction) {}
