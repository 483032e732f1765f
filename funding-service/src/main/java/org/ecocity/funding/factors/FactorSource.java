package org.ecocity.funding.factors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.funding.factors.FactorOrigin.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A factor that nobody types in: an issued assessment gives it, each unit's performance of an
 * earlier year (points of its closed results, weighted by the amounts executed), or the records of
 * projects and supervision as of the round's day.
 *
 * @param factorCode the factor
 * @param source ASSESSMENT (when not given) or another
 * @param assessmentPeriod period of the assessment, such as {@code 2019-H1}; of ASSESSMENT alone
 * @param year PERFORMANCE_RATING: year of the performance, before the round's; LISTING: year of the
 *     development plan, the round's when not given
 * @param measure PROGRESS: WORK_DONE, FUNDS_ARRIVED or PHYSICAL_PERCENT; ACCEPTANCE: PROJECTS or
 *     INVESTMENT
 * @param from ACCEPTANCE: first day of the period; that of the round's day's year when not given
 */
public record FactorSource(
    @NotBlank @Size(max = 60) String factorCode,
    @Nullable Origin source,
    @Nullable @Pattern(regexp = "\\d{4}(-(H[12]|Q[1-4]|\\d{2}))?") String assessmentPeriod,
    @Nullable @Min(2000) @Max(2100) Integer year,
    @Nullable Measure measure,
    @Nullable LocalDate from) {
  /** Where a factor comes from. */
  public enum Origin {
    /** The score of an issued assessment. */
    ASSESSMENT,
    /** The unit's performance results (绩效评价结果). */
    PERFORMANCE_RATING,
    /** Each project's last report of progress (进度月报). */
    PROGRESS,
    /** Projects accepted (竣工验收) in the period. */
    ACCEPTANCE,
    /** SERIOUS findings that stand open: how many, so that a policy can exclude. */
    SERIOUS_FINDING,
    /** Projects listed in the year's development plan: how many, for a priority. */
    LISTING
  }

  Origin sourceOrDefault() {
    return source == null ? Origin.ASSESSMENT : source;
  }
}
