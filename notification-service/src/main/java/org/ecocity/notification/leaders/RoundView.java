package org.ecocity.notification.leaders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A round of efficiency leaders.
 *
 * @param id the round
 * @param version grows with each change
 * @param year year of the figures
 * @param title what it is called
 * @param state OPEN or PUBLISHED
 * @param allowedTransitions what the caller may do now
 * @param groups what is compared with what
 * @param openedOn business date
 * @param publishedOn business date
 */
record RoundView(
    UUID id,
    long version,
    int year,
    String title,
    RoundState state,
    List<RoundState> allowedTransitions,
    List<GroupView> groups,
    LocalDate openedOn,
    @Nullable LocalDate publishedOn)
    implements Versioned {
  static RoundView of(Round round, List<RoundState> allowed) {
    return new RoundView(
        round.id,
        round.version,
        round.year,
        round.title,
        round.state,
        allowed,
        round.groups.stream()
            .map(g -> new GroupView(g.groupCode(), g.name(), g.nameEn(), g.quota()))
            .toList(),
        round.openedOn,
        round.publishedOn);
  }

  /**
   * A group.
   *
   * @param groupCode such as {@code OFFICE}
   * @param name Chinese name
   * @param nameEn English name
   * @param quota most that a building of the group may use, kgce/m² a year
   */
  record GroupView(String groupCode, String name, String nameEn, BigDecimal quota) {}
}
