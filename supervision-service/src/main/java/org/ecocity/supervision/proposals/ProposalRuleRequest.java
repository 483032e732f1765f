package org.ecocity.supervision.proposals;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How proposals of a kind are handled from a day on.
 *
 * @param kind COMMENDATION or CRITICISM
 * @param validFrom first day on which it holds
 * @param issuerCode unit that issues the document
 * @param series series of its number, such as {@code AA绿建}
 * @param recipients units that get the document besides those concerned
 * @param termWorkingDays COMMENDATION: public notice; CRITICISM: the unit's time to state its case
 * @param countyRankMaxPercent of the persons honoured, at most so many may hold county rank
 */
record ProposalRuleRequest(
    @NotNull ProposalKind kind,
    @NotNull LocalDate validFrom,
    @NotBlank @Size(max = 20) String issuerCode,
    @NotBlank @Size(max = 40) String series,
    @NotNull @Size(max = 200)
        List<@NotBlank @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9-]+") String> recipients,
    @Min(1) @Max(60) int termWorkingDays,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal countyRankMaxPercent) {}
