package org.ecocity.projects.composition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A source's share in a project's total investment.
 *
 * @param kind where the money comes from
 * @param percent share, above 0 to 100, at most four decimals
 */
public record SourceShare(
    @NotNull SourceKind kind,
    @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        BigDecimal percent) {}
