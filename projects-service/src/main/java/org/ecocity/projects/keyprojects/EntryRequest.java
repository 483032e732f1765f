package org.ecocity.projects.keyprojects;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.money.Money;
import org.ecocity.projects.composition.SourceShare;
import org.ecocity.projects.library.Nature;
import org.jspecify.annotations.Nullable;

/**
 * A project's line in the year's table.
 *
 * @param projectCode code of an admitted project
 * @param nature new, continued or rebuilt
 * @param scale scale and content
 * @param totalInvestmentFen total investment, fen
 * @param doneByLastYearEndFen done by the end of last year, fen
 * @param annualInvestmentFen planned for the year, fen; not more than total less what is done
 * @param sources composition of the money, adding up to 100 %; of a public-welfare project
 *     government must be more than half
 * @param visibleTarget what will be seen at the end of the year
 * @param quarterTargets four targets, one for each quarter
 * @param ownerUnitCode responsible unit
 * @param lineDepartmentCode line department
 * @param sponsoringLeader leader behind it, by name
 * @param startDate first day
 * @param endDate last day
 */
record EntryRequest(
    @NotBlank @Size(max = 30) String projectCode,
    @NotNull Nature nature,
    @Nullable @Size(max = 2000) String scale,
    @JsonProperty(required = true) @Positive @Max(Money.MAX_FEN) long totalInvestmentFen,
    @JsonProperty(required = true) @PositiveOrZero @Max(Money.MAX_FEN) long doneByLastYearEndFen,
    @JsonProperty(required = true) @PositiveOrZero @Max(Money.MAX_FEN) long annualInvestmentFen,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid SourceShare> sources,
    @Nullable @Size(max = 500) String visibleTarget,
    @Nullable @Size(max = 4) List<@Size(max = 500) String> quarterTargets,
    @NotBlank @Size(max = 12) String ownerUnitCode,
    @Nullable @Size(max = 12) String lineDepartmentCode,
    @Nullable @Size(max = 100) String sponsoringLeader,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate) {
  String quarter(int index) {
    var targets = quarterTargets;
    return targets == null || index >= targets.size() || targets.get(index) == null
        ? ""
        : targets.get(index);
  }
}
