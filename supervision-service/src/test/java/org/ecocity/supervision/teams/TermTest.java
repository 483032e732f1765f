package org.ecocity.supervision.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who acts for a team during and after its term (rule 8). */
class TermTest {
  private static final JointTeam TEAM =
      new JointTeam(
          new UUID(0, 1),
          new TeamRequest(
              "JT",
              "联合督查组",
              "HUC",
              "SUP",
              null,
              LocalDate.parse("2018-09-10"),
              LocalDate.parse("2019-12-31"),
              List.of(
                  member("HUC", "2018-09-10", null),
                  member("PLN", "2018-09-10", "2019-02-28"),
                  member("NRP", "2019-03-01", null))));

  private static TeamRequest.Member member(
      String unit, String from, @org.jspecify.annotations.Nullable String to) {
    return new TeamRequest.Member(
        unit, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  private static boolean acts(String unit, String day) {
    return TEAM.actsThrough(unit, LocalDate.parse(day));
  }

  @Test
  void itsMembersActWhileTheyBelongToItAndNobodyBefore() {
    assertThat(acts("HUC", "2018-09-09")).isFalse();
    assertThat(acts("HUC", "2018-09-10")).isTrue();
    assertThat(acts("PLN", "2019-02-28")).isTrue();
    assertThat(acts("PLN", "2019-03-01")).isFalse();
    assertThat(acts("NRP", "2019-03-01")).isTrue();
    assertThat(acts("SUP", "2019-03-01")).isFalse();
  }

  @Test
  void afterItsTermOnlyTheStandingBodyActs() {
    assertThat(acts("HUC", "2019-12-31")).isTrue();
    assertThat(acts("HUC", "2020-01-01")).isFalse();
    assertThat(acts("SUP", "2020-01-01")).isTrue();
  }
}
