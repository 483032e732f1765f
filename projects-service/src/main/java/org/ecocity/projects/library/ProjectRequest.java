package org.ecocity.projects.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is written down. Everything else about a project is computed.
 *
 * @param code the code people say aloud, such as {@code AA-2019-0042}; only the office may give
 *     one, else it is assigned at admission
 * @param nationalProjectCode the 24-character code of the national project platform, where given
 * @param name name
 * @param fieldCode what it is about, a code of {@code fields}
 * @param districtCode code of the district, county, zone or city it lies in
 * @param ownerUnitCode responsible unit; the caller's when not given, others only by the office
 * @param lineDepartmentCode the department that gives its opinion
 * @param nature NEW when not given
 * @param demonstration whether it is a demonstration project
 * @param publicWelfare whether government investment is the main part
 * @param construction whether it is built; purchases and the like skip PREPARING and ACCEPTED
 * @param scale scale and content in words
 * @param totalInvestmentFen total investment, fen
 * @param plannedStart planned first day
 * @param plannedEnd planned last day, not before the first
 */
public record ProjectRequest(
    @Nullable @Pattern(regexp = "[A-Z][A-Z0-9]{0,7}-\\d{4}-\\d{4}") String code,
    @Nullable @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String nationalProjectCode,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 20) String fieldCode,
    @NotBlank @Size(max = 12) String districtCode,
    @Nullable @Size(max = 12) String ownerUnitCode,
    @Nullable @Size(max = 12) String lineDepartmentCode,
    @Nullable Nature nature,
    @Nullable Boolean demonstration,
    @Nullable Boolean publicWelfare,
    @Nullable Boolean construction,
    @Nullable @Size(max = 2000) String scale,
    @JsonProperty(required = true) @Positive @Max(Money.MAX_FEN) long totalInvestmentFen,
    @NotNull LocalDate plannedStart,
    @NotNull LocalDate plannedEnd) {

  /** What would make the project as it is. */
  static ProjectRequest of(ProjectView view) {
    return new ProjectRequest(
        view.code(),
        view.nationalProjectCode(),
        view.name(),
        view.fieldCode() == null ? "" : view.fieldCode(),
        view.districtCode(),
        view.ownerUnitCode(),
        view.lineDepartmentCode(),
        view.nature(),
        view.demonstration(),
        view.publicWelfare(),
        view.construction(),
        view.scale(),
        view.totalInvestmentFen(),
        view.plannedStart(),
        view.plannedEnd());
  }
}
