package org.ecocity.supervision.teams;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A joint team, whole.
 *
 * @param code what people call it, such as {@code JT-2018}
 * @param name its name
 * @param leaderUnitCode unit that leads it; one of the members
 * @param standingBodyCode the standing supervision body, which acts once the term has ended (rule
 *     8); the leader when not given
 * @param basis the document that set it up
 * @param validFrom first day of its term
 * @param validTo last day of its term, none while open
 * @param members units with the days on which they belong to it, at most 50
 */
record TeamRequest(
    @NotBlank @Size(max = 40) String code,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 20) String leaderUnitCode,
    @Nullable @Size(max = 20) String standingBodyCode,
    @Nullable @Size(max = 200) String basis,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid Member> members) {
  /**
   * A member unit.
   *
   * @param unitCode the unit
   * @param validFrom first day
   * @param validTo last day, none while open
   */
  @Schema(name = "TeamMemberRequest")
  record Member(
      @NotBlank @Size(max = 20) String unitCode,
      @NotNull LocalDate validFrom,
      @Nullable LocalDate validTo) {}
}
