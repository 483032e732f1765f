package org.ecocity.funding.performance.sheets;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a self-evaluation sheet, complete as data. Errors: 422 {@code invalid} with a
 * sentence at each field that cannot be.
 *
 * @param code the sheet, such as {@code CY-2020-10}
 * @param version its number, one more than the last; given by the system when left out
 * @param name what people call it
 * @param nameEn the same in English
 * @param validFrom first day it holds; results of the year whose last day it holds on follow it
 * @param validTo last day it holds; open when left out, and then ended by the next version
 * @param source the document it follows; none where a city uses a sheet of its own
 * @param dimensions first-level indicators with their points, which add to 100
 * @param ratings EXCELLENT, GOOD, MEDIUM with the points each begins at; below it is POOR
 * @param bands grades of indicators in words, from 100 % down to 0 % without gap
 * @param deviationPercent beyond it monitoring needs reason and remedy
 * @param notes what a reader should know, such as what is still to be verified
 * @param sample a remark that this is sample data
 */
public record EvaluationSheet(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]+") String code,
    @Nullable @Min(1) @Max(10_000) Integer version,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 200) String nameEn,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Valid Basis source,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Dimension> dimensions,
    @NotEmpty @Size(max = 3) List<@NotNull @Valid Threshold> ratings,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid Band> bands,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal deviationPercent,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> notes,
    @Nullable @Size(max = 500) String sample) {

  /**
   * The document a sheet follows; it is cited within its validity alone (rule 13).
   *
   * @param title its title
   * @param documentNumber its number, such as {@code 财预〔2020〕10号}
   * @param validFrom first day it holds
   * @param validTo last day it holds; open when left out
   */
  public record Basis(
      @NotBlank @Size(max = 200) String title,
      @Nullable @Size(max = 80) String documentNumber,
      @NotNull LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  /**
   * A first-level indicator (一级指标).
   *
   * @param code such as {@code OUTPUT}
   * @param name its Chinese name
   * @param nameEn its English name
   * @param points its weight, above 0 to 100, at most 2 decimals
   * @param fromLedger whether it is the execution rate, computed from the ledger; false when left
   *     out
   * @param parts second-level indicators, which the rows stand under; none of one from the ledger
   */
  public record Dimension(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
      @NotBlank @Size(max = 60) String name,
      @Nullable @Size(max = 80) String nameEn,
      @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal points,
      @Nullable Boolean fromLedger,
      @Nullable @Size(max = 20) List<@NotNull @Valid SheetPart> parts) {
    /** Whether its score comes from the ledger. */
    boolean isFromLedger() {
      return Boolean.TRUE.equals(fromLedger);
    }

    /** Its parts, none of one from the ledger. */
    public List<SheetPart> partsOrNone() {
      return parts == null ? List.of() : parts;
    }
  }

  /**
   * A second-level indicator (二级指标).
   *
   * @param code such as {@code QUANTITY}, unique in the sheet
   * @param name its Chinese name
   * @param nameEn its English name
   * @param required whether at least one row must stand under it; false when left out
   */
  public record SheetPart(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
      @NotBlank @Size(max = 60) String name,
      @Nullable @Size(max = 80) String nameEn,
      @Nullable Boolean required) {
    /** Whether a row must stand under it. */
    public boolean isRequired() {
      return Boolean.TRUE.equals(required);
    }
  }

  /**
   * From how many points on a result is called so.
   *
   * @param rating EXCELLENT, GOOD or MEDIUM
   * @param fromPoints this many and more
   */
  public record Threshold(
      @NotNull Rating rating,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal fromPoints) {}

  /**
   * A grade of an indicator in words, and what part of its points it may get.
   *
   * @param code such as {@code ACHIEVED}
   * @param name its Chinese name
   * @param nameEn its English name
   * @param fromPercent this much and more, 0–100
   * @param toPercent less than this; 100 itself belongs to the highest
   * @param mark {@code M} where the figure is still to be verified against its source
   */
  public record Band(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,
      @NotBlank @Size(max = 60) String name,
      @Nullable @Size(max = 80) String nameEn,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal fromPercent,
      @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal toPercent,
      @Nullable @Size(max = 20) String mark) {
    /** Whether a percentage is of this grade. */
    public boolean holds(BigDecimal percent) {
      return percent.compareTo(fromPercent) >= 0
          && (percent.compareTo(toPercent) < 0
              || (percent.compareTo(toPercent) == 0 && isHighest()));
    }

    private boolean isHighest() {
      return toPercent.compareTo(Scoring.HUNDRED) == 0;
    }
  }

  /** The dimension of the execution rate, if the sheet has one. */
  public Optional<Dimension> execution() {
    return dimensions.stream().filter(Dimension::isFromLedger).findFirst();
  }

  /** Dimensions whose rows a unit enters. */
  public List<Dimension> entered() {
    return dimensions.stream().filter(dimension -> !dimension.isFromLedger()).toList();
  }

  /** The dimension a part is of. */
  public Optional<Dimension> dimensionOf(String partCode) {
    return dimensions.stream()
        .filter(each -> each.partsOrNone().stream().anyMatch(part -> part.code.equals(partCode)))
        .findFirst();
  }

  /** A grade by its code. */
  public Optional<Band> band(String gradeCode) {
    return bands.stream().filter(band -> band.code.equals(gradeCode)).findFirst();
  }

  /** What a result with so many points is called. */
  public Rating rating(BigDecimal points) {
    return ratings.stream()
        .filter(threshold -> points.compareTo(threshold.fromPoints) >= 0)
        .findFirst()
        .map(Threshold::rating)
        .orElse(Rating.POOR);
  }
}
