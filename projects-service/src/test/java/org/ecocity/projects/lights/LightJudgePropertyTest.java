package org.ecocity.projects.lights;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.projects.library.Colour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The thresholds hold at both ends, and being further behind never looks better. */
class LightJudgePropertyTest {
  private static final LocalDate START = LocalDate.of(2019, 3, 1);

  @Test
  void bothEndsOfTheAmberRangeAreAmber() {
    var rules = rules("10", "30", 1, 3, 0, 3);
    assertThat(progress(rules, "50", "40.0001")).isEqualTo(Colour.GREEN);
    assertThat(progress(rules, "50", "40")).isEqualTo(Colour.AMBER);
    assertThat(progress(rules, "50", "20")).isEqualTo(Colour.AMBER);
    assertThat(progress(rules, "50", "19.9999")).isEqualTo(Colour.RED);
    assertThat(progress(rules("10", "25", 1, 3, 0, 3), "50", "24")).isEqualTo(Colour.RED);
  }

  @Test
  void furtherBehindIsNeverBetter() {
    Gen.forAll(
        "progress lights are monotone",
        gen -> {
          var rules = someRules(gen);
          var plan = percent(gen);
          var done = percent(gen);
          var less = done.subtract(done.min(percent(gen)));
          var better = progress(rules, plan.toPlainString(), done.toPlainString());
          var worse = progress(rules, plan.toPlainString(), less.toPlainString());
          assertThat(worse).isGreaterThanOrEqualTo(better);
        });
  }

  @Test
  void longerDueAndLaterReportedIsNeverBetter() {
    Gen.forAll(
        "start and reporting lights are monotone",
        gen -> {
          var rules = someRules(gen);
          int months = gen.integer(0, 40);
          int late = gen.integer(0, 40);
          var now = LightJudge.judge(rules, observed(months, late, null, null));
          var later =
              LightJudge.judge(
                  rules,
                  observed(months + gen.integer(0, 9), late + gen.integer(0, 9), null, null));
          for (var dimension : List.of(Dimension.START, Dimension.REPORTING)) {
            assertThat(colour(later, dimension)).isGreaterThanOrEqualTo(colour(now, dimension));
          }
        });
  }

  @Test
  void stricterRulesNeverLookBetter() {
    Gen.forAll(
        "a stricter rule never brightens",
        gen -> {
          int amber = gen.integer(1, 40);
          int red = gen.integer(amber, 90);
          var loose = rules("" + amber, "" + red, 1, 3, 0, 3);
          var strictAmber = gen.integer(1, amber);
          var strict = rules("" + strictAmber, "" + gen.integer(strictAmber, red), 1, 3, 0, 3);
          var plan = percent(gen).toPlainString();
          var done = percent(gen).toPlainString();
          assertThat(progress(strict, plan, done))
              .isGreaterThanOrEqualTo(progress(loose, plan, done));
        });
  }

  private static Colour progress(RuleSet rules, String plan, String done) {
    var observed = observed(0, 0, new BigDecimal(plan), new BigDecimal(done));
    return colour(LightJudge.judge(rules, observed), Dimension.PROGRESS);
  }

  private static Colour colour(Map<Dimension, LightJudge.Verdict> verdicts, Dimension dimension) {
    return Objects.requireNonNull(verdicts.get(dimension)).colour();
  }

  private static Observed observed(
      int months, int late, @Nullable BigDecimal plan, @Nullable BigDecimal done) {
    var month = YearMonth.of(2019, 3);
    return new Observed(
        months, START, month, done, plan, null, month, START.plusMonths(1), late, Map.of());
  }

  private static RuleSet someRules(Gen gen) {
    int amber = gen.integer(0, 50);
    int months = gen.integer(1, 12);
    int days = gen.integer(0, 12);
    return rules(
        "" + amber,
        "" + gen.integer(amber, 100),
        months,
        gen.integer(months, 24),
        days,
        gen.integer(days, 24));
  }

  private static RuleSet rules(
      String amber, String red, int amberMonths, int redMonths, int amberDays, int redDays) {
    return new RuleSet(
        1,
        LocalDate.of(2018, 9, 1),
        List.of(
            new DimensionRule(
                Dimension.START, amberMonths, redMonths, null, null, null, null, null),
            new DimensionRule(
                Dimension.PROGRESS,
                null,
                null,
                new BigDecimal(amber),
                new BigDecimal(red),
                null,
                null,
                null),
            new DimensionRule(
                Dimension.REPORTING, null, null, null, null, amberDays, redDays, null)),
        null);
  }

  private static BigDecimal percent(Gen gen) {
    return BigDecimal.valueOf(gen.longBetween(0, 1_000_000), 4);
  }
}
