package org.ecocity.projects.lights;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of one dimension; each dimension uses its own pair and leaves the others out.
 *
 * @param dimension what it is about
 * @param amberAfterMonths START: months due and not started from which it is amber
 * @param redAfterMonths START: months due and not started from which it is red
 * @param amberFromPoints PROGRESS, PAYMENT: points from which it is amber, this figure included
 * @param redAbovePoints PROGRESS, PAYMENT: points above which it is red, this figure still amber
 * @param amberAfterWorkingDays REPORTING: working days after the deadline from which it is amber
 * @param redAfterWorkingDays REPORTING: working days after the deadline from which it is red
 * @param meaning the rule in words
 */
record DimensionRule(
    @NotNull Dimension dimension,
    @Nullable @Min(1) @Max(60) Integer amberAfterMonths,
    @Nullable @Min(1) @Max(60) Integer redAfterMonths,
    @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal amberFromPoints,
    @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal redAbovePoints,
    @Nullable @Min(0) @Max(60) Integer amberAfterWorkingDays,
    @Nullable @Min(0) @Max(60) Integer redAfterWorkingDays,
    @Nullable @Size(max = 500) String meaning) {

  /** Whether the thresholds that the dimension uses are there and in order. */
  boolean isComplete() {
    return switch (dimension) {
      case START, LISTING -> ordered(amberAfterMonths, redAfterMonths);
      case PROGRESS, PAYMENT -> ordered(amberFromPoints, redAbovePoints);
      case REPORTING -> ordered(amberAfterWorkingDays, redAfterWorkingDays);
    };
  }

  private static <T extends Comparable<T>> boolean ordered(@Nullable T amber, @Nullable T red) {
    return amber != null && red != null && amber.compareTo(red) <= 0;
  }
}
