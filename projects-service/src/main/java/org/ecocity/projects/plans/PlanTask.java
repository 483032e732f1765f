package org.ecocity.projects.plans;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as a version of the plan words it.
 *
 * @param number number within the plan, such as {@code 07}; the same task keeps it in later
 *     versions
 * @param name Chinese name
 * @param nameEn English name
 * @param quantity quantity target, Chinese
 * @param quantityEn quantity target, English
 * @param quantityValue the target as a number, at most 4 decimals
 * @param quantityUnit what the number counts
 * @param quality quality criterion, Chinese
 * @param qualityEn quality criterion, English
 * @param dueDate by when; none for a rolling task
 * @param weight 0 to 100, at most 4 decimals; the weights of a version sum to 100
 * @param leadUnitCode the one responsible unit
 * @param assistingUnitCodes units that assist
 * @param campaignCodes linked campaigns it counts for
 */
@Embeddable
public record PlanTask(
    @NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z.-]{0,9}") String number,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 300) String nameEn,
    @Nullable @Size(max = 200) String quantity,
    @Nullable @Size(max = 200) String quantityEn,
    @Nullable @Digits(integer = 14, fraction = 4) BigDecimal quantityValue,
    @Nullable @Size(max = 30) String quantityUnit,
    @Nullable @Size(max = 300) String quality,
    @Nullable @Size(max = 300) String qualityEn,
    @Nullable LocalDate dueDate,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal weight,
    @NotBlank @Size(max = 12) String leadUnitCode,
    @NotNull @Size(max = 200) List<@NotBlank @Size(max = 12) String> assistingUnitCodes,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 40) String> campaignCodes) {
  /** The same with its numbers written in the shortest way, so that two tasks can be compared. */
  PlanTask plain() {
    return new PlanTask(
        number,
        name,
        nameEn,
        quantity,
        quantityEn,
        quantityValue == null ? null : quantityValue.stripTrailingZeros(),
        quantityUnit,
        quality,
        qualityEn,
        dueDate,
        weight.stripTrailingZeros(),
        leadUnitCode,
        List.copyOf(assistingUnitCodes),
        List.copyOf(campaignCodes));
  }
}
