package org.ecocity.funding.financing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A whole financing plan. Errors: 412, 428; 422 {@code unknown-source}, {@code source-twice},
 * {@code committed-over-planned}, {@code plan-too-large}, {@code government-share-too-small} (rule
 * of the programme: government investment is the main part of public-welfare projects).
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
   */
  record Source(
      @NotBlank @Size(max = 40) String kind,
      @PositiveOrZero @Max(Money.MAX_FEN) long plannedFen,
      @PositiveOrZero @Max(Money.MAX_FEN) long committedFen,
      @Nullable @Size(max = 200) String basis) {}

  List<PlanSource> planSources() {
    return sources.stream()
        .map(s -> new PlanSource(s.kind(), s.plannedFen(), s.committedFen(), s.basis()))
        .toList();
  }
}
