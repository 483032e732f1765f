package org.ecocity.supervision.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard scheme, all of it data.
 *
 * @param sample a remark of the file; kept for nothing
 * @param source where the rule comes from
 * @param code what assessments name it by
 * @param version 1, 2, 3 …
 * @param name Chinese
 * @param nameEn English
 * @param kind STAGE or ANNUAL
 * @param validFrom first day on which a cut-off may lie
 * @param validTo last such day; open when none
 * @param periods periods that are assessed by it when the calendar brings them, such as {@code
 *     2019-H1}; any other can be begun by hand
 * @param groups who is compared with whom; nobody is ranked across groups
 * @param categories what counts, with points
 * @param scaleTo what full points are worth when items that do not apply are left out, such as 100
 * @param decimals of the score, rounded half up
 * @param grades from the best down
 * @param objectionWorkingDays how long units may dispute their scores; silence is consent
 * @param commendation whom the scheme suggests for praise, if anybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scheme(
    @Nullable @Size(max = 500) String sample,
    @Nullable @Size(max = 500) String source,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9-]+") String code,
    @Min(1) @Max(999) int version,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String nameEn,
    @NotNull AssessmentKind kind,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 10) String> periods,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Group> groups,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid Category> categories,
    @NotNull @DecimalMin("1") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal scaleTo,
    @Min(0) @Max(4) int decimals,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid Grade> grades,
    @Min(1) @Max(30) int objectionWorkingDays,
    @Nullable @Valid CommendationRule commendation) {

  /** Whether the calendar begins this period by it. */
  public boolean isFor(String period) {
    return periods != null && periods.contains(period);
  }

  /** All items in their order. */
  public Stream<Item> items() {
    return categories.stream().flatMap(category -> category.items().stream());
  }

  /** Place of a grade in the list, 0 is the best; the number of grades when there is none such. */
  int placeOf(@Nullable String gradeCode) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).code().equals(gradeCode)) {
        return i;
      }
    }
    return grades.size();
  }

  /**
   * Units that are compared with each other.
   *
   * @param code what the ranking names it by
   * @param name Chinese
   * @param nameEn English
   * @param unitCodes its units, besides those of {@code kinds}
   * @param kinds kinds of unit, such as COUNTY
   * @param exceptUnitCodes units of those kinds that are left out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String nameEn,
      @Nullable @Size(max = 200) List<@NotBlank @Size(max = 20) String> unitCodes,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> kinds,
      @Nullable @Size(max = 200) List<@NotBlank @Size(max = 20) String> exceptUnitCodes) {}

  /**
   * A heading of the scorecard.
   *
   * @param code its code
   * @param name Chinese
   * @param nameEn English
   * @param points those of its items together; 0 for one of bonuses or vetoes
   * @param bonusAtMost all bonuses of it together, at most
   * @param items its items
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Category(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String nameEn,
      @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal points,
      @Nullable @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal bonusAtMost,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid Item> items) {}

  /**
   * One thing that counts.
   *
   * @param code its code, once in a scheme
   * @param name Chinese
   * @param nameEn English
   * @param points points at the most; 0 for deductions, bonuses and vetoes
   * @param measure how it comes to them
   * @param groups codes of the groups whose units it counts for; all when none. For the others it
   *     does not apply
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]+") String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String nameEn,
      @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal points,
      @NotNull @Valid MeasureRule measure,
      @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> groups) {
    boolean isFor(String group) {
      return groups == null || groups.isEmpty() || groups.contains(group);
    }
  }

  /**
   * A grade.
   *
   * @param code its code, such as EXCELLENT
   * @param name Chinese
   * @param nameEn English
   * @param from lowest score that belongs to it
   * @param maxPercentOfGroup at most so many of a group, rounded down; any number when none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Grade(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String nameEn,
      @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal from,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal maxPercentOfGroup) {}

  /**
   * Whom an issued assessment suggests for praise; only ever a draft for the office.
   *
   * @param grade units of this grade
   * @param countyRankMaxPercent of the persons later named, at most so many may hold county rank
   */
  public record CommendationRule(
      @NotBlank @Size(max = 40) String grade,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal countyRankMaxPercent) {}
}
