package org.ecocity.projects.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

class DatedNamesTest {
  private static final LocalDate REFORM = LocalDate.of(2019, 3, 1);

  @Test
  void theOldNameHoldsUntilTheReformAndTheNewOneFromIt() {
    var names =
        new DatedNames(
            List.of(
                new DatedName("市环境保护局", null, null, REFORM.minusDays(1)),
                new DatedName("市生态环境局", null, REFORM, null)));

    assertThat(names.on(REFORM.minusDays(1)).name()).isEqualTo("市环境保护局");
    assertThat(names.on(REFORM).name()).isEqualTo("市生态环境局");
  }

  @Test
  void aChainOfNamesGivesOnEachDayTheOneWhosePeriodHasTheDay() {
    Gen.forAll(
        "dated names",
        gen -> {
          var cuts = cuts(gen);
          var names = new DatedNames(chain(cuts));
          var day = REFORM.plusDays(gen.integer(-10, 400));

          long index = cuts.stream().filter(cut -> !day.isBefore(cut)).count();

          assertThat(names.firstOverlap()).isEqualTo(-1);
          assertThat(names.firstDisordered()).isEqualTo(-1);
          assertThat(names.on(day).name()).isEqualTo("名称" + index);
        });
  }

  @Test
  void outsideOfAllPeriodsTheNearestNameIsShown() {
    var names =
        new DatedNames(
            List.of(
                new DatedName("旧", null, REFORM.minusDays(100), REFORM.minusDays(50)),
                new DatedName("新", null, REFORM, REFORM.plusDays(10))));

    assertThat(names.on(REFORM.minusDays(45)).name()).isEqualTo("旧");
    assertThat(names.on(REFORM.minusDays(5)).name()).isEqualTo("新");
    assertThat(names.on(REFORM.plusYears(3)).name()).isEqualTo("新");
  }

  /** Days on which a new name begins, in order. */
  private static List<LocalDate> cuts(Gen gen) {
    var cuts = new ArrayList<LocalDate>();
    var day = REFORM;
    for (int i = gen.integer(0, 6); i > 0; i--) {
      day = day.plusDays(gen.integer(1, 60));
      cuts.add(day);
    }
    return cuts;
  }

  private static List<DatedName> chain(List<LocalDate> cuts) {
    var names = new ArrayList<DatedName>();
    for (int i = 0; i <= cuts.size(); i++) {
      names.add(
          new DatedName(
              "名称" + i,
              null,
              i == 0 ? null : cuts.get(i - 1),
              i == cuts.size() ? null : cuts.get(i).minusDays(1)));
    }
    return names;
  }
}
