package org.ecocity.supervision.cadences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cadence as data.
 *
 * @param code its code, such as {@code MONTHLY_CIRCULAR}
 * @param name Chinese name
 * @param nameEn English name
 * @param purpose what its items ask for
 * @param kind MONTHLY, QUARTERLY, EVEN_MONTHS or FIXED_PERIODS
 * @param firstPeriod first period: {@code 2018-10}, {@code 2018-Q4}, {@code 2019-H1} or {@code
 *     2019}, as the kind asks
 * @param lastPeriod last period, none where no end is known
 * @param nthWorkingDay 1 to 60: due on that working day after the period; needed for MONTHLY and
 *     QUARTERLY; FIXED_PERIODS without it are due on the last working day of the period
 * @param dayOfMonth 1 to 28, for EVEN_MONTHS: due that day, on a day off the next working day
 * @param fixedPeriods for FIXED_PERIODS: all periods in order, at most 100, the first one being
 *     {@code firstPeriod}
 * @param dueTime time of day in Asia/Shanghai; the whole day when none
 * @param leadWorkingDays 0 to 60, 0 when not given: so many working days before, it is shown as due
 *     and on the desks
 * @param issuerCode for CIRCULAR and INSPECTION: unit that issues the document
 * @param series for CIRCULAR and INSPECTION: series of its number, such as {@code AA绿建办}
 * @param validFrom what is due before this day is not asked for
 */
record CadenceRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String code,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 100) String nameEn,
    @NotNull Purpose purpose,
    @NotNull CadenceKind kind,
    @NotBlank @Size(max = 10) String firstPeriod,
    @Nullable @Size(max = 10) String lastPeriod,
    @Nullable @Min(1) @Max(60) Integer nthWorkingDay,
    @Nullable @Min(1) @Max(28) Integer dayOfMonth,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 10) String> fixedPeriods,
    @Schema(implementation = String.class, format = "time") @Nullable LocalTime dueTime,
    @Nullable @Min(0) @Max(60) Integer leadWorkingDays,
    @Nullable @Size(max = 20) String issuerCode,
    @Nullable @Size(max = 40) String series,
    @NotNull LocalDate validFrom) {
  List<String> periods() {
    return fixedPeriods == null ? List.of() : fixedPeriods;
  }

  int lead() {
    return leadWorkingDays == null ? 0 : leadWorkingDays;
  }

  CadenceRule rule() {
    return new CadenceRule(kind, firstPeriod, lastPeriod, nthWorkingDay, dayOfMonth, periods());
  }
}
