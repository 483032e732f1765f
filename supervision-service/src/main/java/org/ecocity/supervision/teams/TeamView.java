package org.ecocity.supervision.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ecocity.platform.http.Versioned;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * A joint inspection team (联合督查组).
 *
 * @param id the team
 * @param version for {@code If-Match}
 * @param code what people call it
 * @param name its name
 * @param leaderUnitCode unit that leads it
 * @param leaderUnitName its name today
 * @param standingBodyCode who acts once the term has ended
 * @param basis the document that set it up
 * @param validFrom first day of its term
 * @param validTo last day of its term, none while open
 * @param members its units
 */
record TeamView(
    UUID id,
    long version,
    String code,
    String name,
    String leaderUnitCode,
    String leaderUnitName,
    String standingBodyCode,
    @Nullable String basis,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Member> members)
    implements Versioned {
  /**
   * A member unit.
   *
   * @param unitCode the unit
   * @param unitName its name today, or on the last day it belonged
   * @param validFrom first day
   * @param validTo last day, none while open
   */
  @Schema(name = "TeamMember")
  record Member(
      String unitCode, String unitName, LocalDate validFrom, @Nullable LocalDate validTo) {}

  static TeamView of(JointTeam team, Units units, LocalDate today) {
    return new TeamView(
        team.id(),
        team.version(),
        team.code(),
        team.name(),
        team.leaderUnitCode(),
        units.nameOf(team.leaderUnitCode(), today),
        team.standingBodyCode(),
        team.basis(),
        team.validFrom(),
        team.validTo(),
        team.members().stream().map(member -> of(member, units, today)).toList());
  }

  private static Member of(TeamMember member, Units units, LocalDate today) {
    var to = member.validTo();
    var day = to != null && to.isBefore(today) ? to : today;
    return new Member(
        member.unitCode(), units.nameOf(member.unitCode(), day), member.validFrom(), to);
  }
}
