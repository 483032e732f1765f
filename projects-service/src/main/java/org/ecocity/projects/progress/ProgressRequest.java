package org.ecocity.projects.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a project in a month. All figures are cumulative since the start.
 *
 * @param period the month, such as {@code 2019-03}; not after the present one
 * @param physicalPercent physical progress, 0 to 100, at most four decimals
 * @param workDoneFen work done, fen
 * @param fundsArrivedFen funds arrived, fen
 * @param summary what was done
 * @param problems what stands in the way
 * @param helpNeeded what others should do
 */
record ProgressRequest(
    @NotNull @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])") String period,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal physicalPercent,
    @JsonProperty(required = true) @PositiveOrZero @Max(Money.MAX_FEN) long workDoneFen,
    @JsonProperty(required = true) @PositiveOrZero @Max(Money.MAX_FEN) long fundsArrivedFen,
    @Nullable @Size(max = 2000) String summary,
    @Nullable @Size(max = 2000) String problems,
    @Nullable @Size(max = 2000) String helpNeeded) {}
