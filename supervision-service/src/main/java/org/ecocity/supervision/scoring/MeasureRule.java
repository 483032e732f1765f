package org.ecocity.supervision.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an item is measured. Which fields belong to which type is checked when a scheme is published.
 *
 * @param type the kind of rule
 * @param of named measure above the line, or the only one; an argument may follow a colon, such as
 *     {@code tasksDoneOnTime:01}
 * @param to named measure below the line (RATIO, BANDS)
 * @param manual true when the figure is typed in as evidence instead of {@code of}
 * @param bands BANDS: from the highest down; below the last one there are no points
 * @param choices MANUAL: the answers there are; any number up to the item's points without them
 * @param each DEDUCTION, BONUS: points for each
 * @param atMost DEDUCTION, BONUS: points at the most
 * @param ceiling VETO: the best grade that is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureRule(
    @NotNull MeasureType type,
    @Nullable @Size(max = 80) String of,
    @Nullable @Size(max = 80) String to,
    @Nullable Boolean manual,
    @Nullable @Size(max = 20) List<@NotNull @Valid Band> bands,
    @Nullable @Size(max = 20) List<@NotNull @Valid Choice> choices,
    @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal each,
    @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal atMost,
    @Nullable @Size(max = 40) String ceiling) {

  /** Whether a person types the figure in. */
  public boolean typedIn() {
    return type == MeasureType.MANUAL || Boolean.TRUE.equals(manual);
  }

  List<Band> bandsOrNone() {
    return bands == null ? List.of() : bands;
  }

  List<Choice> choicesOrNone() {
    return choices == null ? List.of() : choices;
  }

  BigDecimal eachOrZero() {
    return each == null ? BigDecimal.ZERO : each;
  }

  BigDecimal atMostOrZero() {
    return atMost == null ? BigDecimal.ZERO : atMost;
  }

  /**
   * A band of percentages.
   *
   * @param from lowest percentage that belongs to it
   * @param points points it gives
   * @param ceiling the best grade that is left to who falls into it, none as a rule
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Band(
      @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 4) BigDecimal from,
      @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal points,
      @Nullable @Size(max = 40) String ceiling) {}

  /**
   * An answer that can be typed in.
   *
   * @param code what the evidence names
   * @param name Chinese
   * @param nameEn English
   * @param points points it gives
   */
  public record Choice(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String nameEn,
      @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 4) BigDecimal points) {}
}
