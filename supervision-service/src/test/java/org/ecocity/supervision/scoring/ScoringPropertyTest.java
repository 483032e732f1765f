package org.ecocity.supervision.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

class ScoringPropertyTest {
  private static final Scheme STAGE = Samples.sample(AssessmentKind.STAGE);
  private static final List<String> NAMES =
      STAGE
          .items()
          .flatMap(
              item ->
                  java.util.stream.Stream.of(item.measure().of(), item.measure().to())
                      .flatMap(java.util.stream.Stream::ofNullable))
          .distinct()
          .toList();

  private static UnitInputs inputs(Gen gen, String unit) {
    var measures = new HashMap<String, Measured>();
    for (var name : NAMES) {
      if (name.equals("taskCompletion")) {
        measures.put(name, Samples.tasks(tasks(gen)));
      } else if (gen.integer(0, 9) > 0) {
        measures.put(name, Samples.measured(name, Long.toString(gen.longBetween(-2, 20))));
      }
    }
    var typed = new HashMap<String, ManualInput>();
    for (var code : List.of("PRACTICE_ADOPTED", "PROVINCIAL_PRAISE", "EARMARK_MISUSED")) {
      if (gen.integer(0, 3) == 0) {
        typed.put(
            code, gen.bool() ? Samples.typed("" + gen.integer(0, 9)) : Samples.notApplicable());
      }
    }
    return new UnitInputs(unit, "DISTRICTS", measures, typed);
  }

  private static String[] tasks(Gen gen) {
    var parts = new ArrayList<String>();
    for (int i = gen.integer(0, 4); i > 0; i--) {
      parts.add("" + gen.integer(0, 9));
      parts.add("" + gen.integer(0, 100));
    }
    return parts.toArray(String[]::new);
  }

  @Test
  void aScoreLiesBetweenNothingAndFullPointsWithBonus() {
    Gen.forAll(
        "bounds of a score",
        gen -> {
          var score = ScoreEngine.score(STAGE, inputs(gen, "YZ"));
          assertThat(score.bonus()).isBetween(BigDecimal.ZERO, new BigDecimal("5"));
          if (score.score() != null) {
            assertThat(score.score()).isBetween(BigDecimal.ZERO, new BigDecimal("105"));
            assertThat(score.score().scale()).isEqualTo(2);
          }
          assertThat(score.items())
              .allSatisfy(
                  item -> {
                    if (item.type() != MeasureType.DEDUCTION) {
                      assertThat(item.points()).isBetween(BigDecimal.ZERO, item.maxPoints());
                    }
                  });
        });
  }

  @Test
  void theOrderOfCategoriesItemsAndInputsDoesNotMatter() {
    Gen.forAll(
        "order of categories, items and inputs",
        gen -> {
          var inputs = inputs(gen, "YZ");
          var names = new ArrayList<>(inputs.measures().keySet());
          Collections.shuffle(names, gen.random());
          var shuffled = new LinkedHashMap<String, Measured>();
          names.forEach(name -> shuffled.put(name, inputs.measures().get(name)));
          var one = ScoreEngine.score(STAGE, inputs);
          var other =
              ScoreEngine.score(
                  shuffled(gen), new UnitInputs("YZ", "DISTRICTS", shuffled, inputs.typedIn()));
          assertThat(other.score()).isEqualTo(one.score());
          assertThat(other.ceiling()).isEqualTo(one.ceiling());
          assertThat(other.items()).containsExactlyInAnyOrderElementsOf(one.items());
        });
  }

  private static Scheme shuffled(Gen gen) {
    var categories = new ArrayList<Scheme.Category>();
    for (var category : STAGE.categories()) {
      var items = new ArrayList<>(category.items());
      Collections.shuffle(items, gen.random());
      categories.add(
          new Scheme.Category(
              category.code(),
              category.name(),
              category.nameEn(),
              category.points(),
              category.bonusAtMost(),
              items));
    }
    Collections.shuffle(categories, gen.random());
    return with(categories);
  }

  private static Scheme with(List<Scheme.Category> categories) {
    return new Scheme(
        STAGE.sample(),
        STAGE.source(),
        STAGE.code(),
        STAGE.version(),
        STAGE.name(),
        STAGE.nameEn(),
        STAGE.kind(),
        STAGE.validFrom(),
        STAGE.validTo(),
        STAGE.periods(),
        STAGE.groups(),
        categories,
        STAGE.scaleTo(),
        STAGE.decimals(),
        STAGE.grades(),
        STAGE.objectionWorkingDays(),
        STAGE.commendation());
  }

  @Test
  void leavingOutWhatDoesNotAppliesIsTheSameAsASchemeWithoutIt() {
    Gen.forAll(
        "scaling",
        gen -> {
          var inputs = inputs(gen, "YZ");
          var score = ScoreEngine.score(STAGE, inputs);
          var left = score.items().stream().filter(i -> !i.applies()).map(ItemScore::code).toList();
          var categories =
              STAGE.categories().stream()
                  .map(
                      category ->
                          new Scheme.Category(
                              category.code(),
                              category.name(),
                              category.nameEn(),
                              category.points(),
                              category.bonusAtMost(),
                              category.items().stream()
                                  .filter(item -> !left.contains(item.code()))
                                  .toList()))
                  .toList();
          assertThat(ScoreEngine.score(with(categories), inputs).score()).isEqualTo(score.score());
        });
  }

  @Test
  void equalScoresShareARankAndTheShareOfTheBestGradeIsNeverExceeded() {
    Gen.forAll(
        "ranks and grades",
        gen -> {
          var scores = new ArrayList<UnitScore>();
          for (int i = gen.integer(1, 12); i > 0; i--) {
            scores.add(scored("U" + i, gen.integer(88, 93), gen.integer(0, 5) == 0));
          }
          var ranked = Ranking.of(STAGE, scores);
          Collections.shuffle(scores, gen.random());
          assertThat(Ranking.of(STAGE, scores)).isEqualTo(ranked);
          for (var row : ranked) {
            long better = ranked.stream().filter(o -> o.score().compareTo(row.score()) > 0).count();
            assertThat(row.rank()).isEqualTo(1 + (int) better);
          }
          assertThat(ranked.stream().filter(row -> row.grade().equals("EXCELLENT")).count())
              .isLessThanOrEqualTo(ranked.size() * 3 / 10);
          assertThat(ranked)
              .filteredOn(row -> row.grade().equals("EXCELLENT"))
              .allSatisfy(
                  row -> assertThat(row.score()).isGreaterThanOrEqualTo(new BigDecimal(90)));
          sameScoreSameGrade(ranked, scores);
        });
  }

  private static void sameScoreSameGrade(List<Ranked> ranked, List<UnitScore> scores) {
    var vetoed = scores.stream().filter(s -> s.ceiling() != null).map(UnitScore::unitCode).toList();
    Map<BigDecimal, String> grades = new HashMap<>();
    for (var row : ranked) {
      if (!vetoed.contains(row.unitCode())) {
        assertThat(grades.merge(row.score(), row.grade(), (one, same) -> one))
            .isEqualTo(row.grade());
      }
    }
  }

  private static UnitScore scored(String unit, int score, boolean vetoed) {
    return new UnitScore(
        unit,
        "DISTRICTS",
        List.of(),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        new BigDecimal(score),
        vetoed ? "PASS" : null,
        "",
        "");
  }

  @Test
  void fractionsAddLikeDecimals() {
    Gen.forAll(
        "fractions",
        gen -> {
          var one = BigDecimal.valueOf(gen.longBetween(-99_999, 99_999), gen.integer(0, 4));
          var other = BigDecimal.valueOf(gen.longBetween(-99_999, 99_999), gen.integer(0, 4));
          var sum = Fraction.of(one).plus(Fraction.of(other));
          assertThat(sum.rounded(4)).isEqualByComparingTo(one.add(other));
          assertThat(sum.minus(Fraction.of(other))).isEqualTo(Fraction.of(one));
          if (other.signum() != 0) {
            assertThat(Fraction.of(one).by(Fraction.of(other)).times(Fraction.of(other)))
                .isEqualTo(Fraction.of(one));
          }
        });
  }
}
