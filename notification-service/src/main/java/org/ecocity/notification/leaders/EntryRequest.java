package org.ecocity.notification.leaders;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A building to enter for the caller's unit.
 *
 * @param bodyName whose building, at most 100 characters
 * @param groupCode one of the round's groups
 * @param kgcePerSquareMetre energy used in the year, kgce/m², 2 decimals
 */
record EntryRequest(
    @NotBlank @Size(max = 100) String bodyName,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String groupCode,
    @NotNull @Positive @Digits(integer = 6, fraction = 2) BigDecimal kgcePerSquareMetre) {}
