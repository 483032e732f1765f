package org.ecocity.projects.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate START = LocalDate.of(2019, 3, 1);
  private static final int SPAN_DAYS = 60;

  @Test
  void holdsOnBothEndsAndNotBesideThem() {
    var march = new Validity(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31));

    assertThat(march.contains(LocalDate.of(2019, 2, 28))).isFalse();
    assertThat(march.contains(LocalDate.of(2019, 3, 1))).isTrue();
    assertThat(march.contains(LocalDate.of(2019, 3, 31))).isTrue();
    assertThat(march.contains(LocalDate.of(2019, 4, 1))).isFalse();
  }

  @Test
  void twoPeriodsOverlapExactlyWhenSomeDayLiesInBoth() {
    Gen.forAll(
        "validity overlap",
        gen -> {
          var one = period(gen);
          var other = period(gen);

          var shared = days().stream().anyMatch(day -> one.contains(day) && other.contains(day));

          assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
        });
  }

  @Test
  void withoutOverlapAtMostOneIsInForceOnAnyDay() {
    Gen.forAll(
        "validity in force",
        gen -> {
          var periods = gen.listOf(ValidityTest::period);

          if (Validity.firstOverlap(periods) < 0) {
            for (var day : days()) {
              long inForce = periods.stream().filter(one -> one.contains(day)).count();
              assertThat(inForce).isLessThanOrEqualTo(1);
              assertThat(Validity.inForce(periods, one -> one, day).isPresent())
                  .isEqualTo(inForce == 1);
            }
          } else {
            assertThat(days())
                .anyMatch(day -> periods.stream().filter(one -> one.contains(day)).count() > 1);
          }
        });
  }

  /** Ordered periods whose bounded ends lie within the days looked at. */
  private static Validity period(Gen gen) {
    int first = gen.integer(0, SPAN_DAYS - 1);
    int last = gen.integer(first, SPAN_DAYS - 1);
    return new Validity(
        gen.integer(0, 4) == 0 ? null : START.plusDays(first),
        gen.integer(0, 4) == 0 ? null : START.plusDays(last));
  }

  private static List<LocalDate> days() {
    var days = new ArrayList<LocalDate>();
    for (int day = -1; day <= SPAN_DAYS; day++) {
      days.add(START.plusDays(day));
    }
    return days;
  }
}
