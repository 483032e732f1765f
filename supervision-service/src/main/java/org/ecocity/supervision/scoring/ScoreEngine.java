package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ecocity.supervision.scoring.Scheme.Category;
import org.ecocity.supervision.scoring.Scheme.Item;
import org.jspecify.annotations.Nullable;

/** Scores a unit: a pure function of scheme and inputs, exact until the one rounding at the end. */
public final class ScoreEngine {
  private static final int SHOWN_DECIMALS = 4;

  private ScoreEngine() {}

  /** The unit's score with every item explained. */
  public static UnitScore score(Scheme scheme, UnitInputs inputs) {
    var scorer = new ItemScorer(inputs);
    var items = new ArrayList<ItemScore>();
    var total = UnitTotal.NOTHING;
    for (var category : scheme.categories()) {
      var points = category.items().stream().map(scorer::score).toList();
      total = total.plus(totalOf(category, points));
      for (int i = 0; i < points.size(); i++) {
        items.add(told(category, category.items().get(i), points.get(i), inputs));
      }
    }
    var score = scaled(scheme, total);
    var how = Sentences.total(total, scheme, score);
    return new UnitScore(
        inputs.unitCode(),
        inputs.group(),
        List.copyOf(items),
        total.earned().rounded(SHOWN_DECIMALS),
        total.applicable().rounded(SHOWN_DECIMALS),
        total.bonus().rounded(SHOWN_DECIMALS),
        score,
        lowestCeiling(scheme, items),
        how.zh(),
        how.en());
  }

  /** Deductions take from their own category and never more than it earned. */
  private static UnitTotal totalOf(Category category, List<ItemPoints> points) {
    var earned = Fraction.ZERO;
    var applicable = Fraction.ZERO;
    var bonus = Fraction.ZERO;
    for (int i = 0; i < points.size(); i++) {
      var item = category.items().get(i);
      var got = points.get(i);
      if (item.measure().type() == MeasureType.BONUS) {
        bonus = bonus.plus(got.points());
      } else if (got.applies()) {
        earned = earned.plus(got.points());
        applicable = applicable.plus(Fraction.of(item.points()));
      }
    }
    var most = category.bonusAtMost();
    return new UnitTotal(
        earned.max(Fraction.ZERO), applicable, most == null ? bonus : bonus.min(Fraction.of(most)));
  }

  private static @Nullable BigDecimal scaled(Scheme scheme, UnitTotal total) {
    if (total.applicable().isZero()) {
      return null;
    }
    return total
        .earned()
        .by(total.applicable())
        .times(Fraction.of(scheme.scaleTo()))
        .plus(total.bonus())
        .rounded(scheme.decimals());
  }

  private static @Nullable String lowestCeiling(Scheme scheme, List<ItemScore> items) {
    return items.stream()
        .map(ItemScore::ceiling)
        .filter(Objects::nonNull)
        .max((one, other) -> Integer.compare(scheme.placeOf(one), scheme.placeOf(other)))
        .orElse(null);
  }

  private static ItemScore told(
      Category category, Item item, ItemPoints points, UnitInputs inputs) {
    var rule = item.measure();
    var measured =
        Stream.of(rule.of(), rule.to())
            .filter(Objects::nonNull)
            .map(name -> inputs.measures().get(name))
            .filter(Objects::nonNull)
            .toList();
    var typed = inputs.typedIn().get(item.code());
    var records =
        Stream.concat(
                measured.stream().flatMap(one -> one.records().stream()),
                typed == null ? Stream.of() : typed.records().stream())
            .distinct()
            .toList();
    var figures =
        measured.stream()
            .map(
                one ->
                    new ItemScore.Input(
                        one.measure(), one.label(), one.labelEn(), one.unit(), one.value()))
            .toList();
    return new ItemScore(
        category.code(),
        item.code(),
        item.name(),
        item.nameEn(),
        rule.type(),
        points.applies(),
        points.points().rounded(SHOWN_DECIMALS),
        maxPoints(item),
        points.ceiling(),
        figures,
        points.how().zh(),
        points.how().en(),
        records);
  }

  private static BigDecimal maxPoints(Item item) {
    return item.measure().type() == MeasureType.BONUS
        ? item.measure().atMostOrZero()
        : item.points();
  }
}
