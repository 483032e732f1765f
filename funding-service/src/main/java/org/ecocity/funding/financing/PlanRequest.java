package org.ecocity.funding.financing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A whole financing plan. Errors: 412, 428; 422 {@code unknown-source}, {@code source-twice},
 * {@code committed-over-planned}, {@code source-year-twice}, {@code years-over-source}, {@code
 * plan-too-large}, {@code government-share-too-small} (rule of the programme: government investment
 * is the main part of public-welfare projects).
 *
 * @param sources what each kind of money is to bring, each kind once
 */
record PlanRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid Source> sources) {
  /**
   * What one kind of money is to bring.
   *
   * @param kind code of {@code funding-sources}
   * @param plannedFen planned, in fen
   * @param committedFen committed by its giver, in fen, not above planned
   * @param basis document it is committed by
   * @param ratePercent yearly interest or return, 0 to 100, at most 4 decimals
   * @param termYears for how many years it is given, 1 to 99
   * @param conditions what its giver asks for
   * @param years what of it is to come in which year, each year once; together not above the source
   */
  record Source(
      @NotBlank @Size(max = 40) String kind,
      @PositiveOrZero @Max(Money.MAX_FEN) long plannedFen,
      @PositiveOrZero @Max(Money.MAX_FEN) long committedFen,
      @Nullable @Size(max = 200) String basis,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal ratePercent,
      @Nullable @Min(1) @Max(99) Integer termYears,
      @Nullable @Size(max = 1000) String conditions,
      @Nullable @Size(max = 50) List<@NotNull @Valid Year> years) {}

  /**
   * What is to come in one year.
   *
   * @param year calendar year, 2000 to 2100
   * @param plannedFen planned, in fen
   * @param commitBy day by which it is to be committed; the year's last when not given
   * @param committedFen committed so far, in fen, not above planned; none when not given
   * @param committedOn day it was committed
   * @param arriveBy day by which it is to have arrived; the year's last when not given
   */
  record Year(
      @NotNull @Min(2000) @Max(2100) Integer year,
      @PositiveOrZero @Max(Money.MAX_FEN) long plannedFen,
      @Nullable LocalDate commitBy,
      @Nullable @PositiveOrZero @Max(Money.MAX_FEN) Long committedFen,
      @Nullable LocalDate committedOn,
      @Nullable LocalDate arriveBy) {

    long committedOrNoneFen() {
      return committedFen == null ? 0 : committedFen;
    }

    LocalDate commitByOrYearEnd() {
      return commitBy == null ? yearEnd() : commitBy;
    }

    LocalDate arriveByOrYearEnd() {
      return arriveBy == null ? yearEnd() : arriveBy;
    }

    private LocalDate yearEnd() {
      return LocalDate.of(year, Month.DECEMBER, 31);
    }
  }

  List<PlanSource> planSources() {
    return sources.stream().map(PlanSource::new).toList();
  }

  List<PlanSource.Year> planYears() {
    return sources.stream()
        .filter(s -> s.years() != null)
        .flatMap(s -> s.years().stream().map(year -> new PlanSource.Year(s.kind(), year)))
        .toList();
  }
}
