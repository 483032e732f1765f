package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import org.ecocity.supervision.scoring.ItemPoints.Sentence;
import org.ecocity.supervision.scoring.Scheme.Item;
import org.jspecify.annotations.Nullable;

/** Points of one item for one unit, by the item's rule. */
final class ItemScorer {
  private static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

  private final UnitInputs inputs;

  ItemScorer(UnitInputs inputs) {
    this.inputs = inputs;
  }

  ItemPoints score(Item item) {
    if (!item.isFor(inputs.group())) {
      return ItemPoints.leftOut(Sentences.leftOut(null));
    }
    return switch (item.measure().type()) {
      case RATIO -> ratio(item);
      case BANDS -> bands(item);
      case WEIGHTED_COMPLETION -> weighted(item);
      case DEDUCTION -> times(item, -1);
      case BONUS -> times(item, 1);
      case MANUAL -> manual(item);
      case VETO -> veto(item);
    };
  }

  private ItemPoints ratio(Item item) {
    var above = measured(item.measure().of());
    var below = measured(item.measure().to());
    if (above == null || below == null || below.value().signum() <= 0) {
      return ItemPoints.leftOut(Sentences.leftOut(below));
    }
    var share = share(above, below).min(Fraction.ONE).max(Fraction.ZERO);
    var points = share.times(Fraction.of(item.points()));
    return ItemPoints.of(points, Sentences.ratio(above, below, share(above, below), points, item));
  }

  private ItemPoints bands(Item item) {
    var rule = item.measure();
    if (rule.typedIn()) {
      var typed = inputs.typedIn().get(item.code());
      var value = typed == null || typed.notApplicable() ? null : typed.value();
      return typed == null || value == null
          ? untyped(item, typed)
          : band(item, Fraction.of(value), Sentences.typed(typed));
    }
    var above = measured(rule.of());
    var below = measured(rule.to());
    if (above == null || below == null || below.value().signum() <= 0) {
      return ItemPoints.leftOut(Sentences.leftOut(below));
    }
    return band(item, share(above, below).times(HUNDRED), Sentences.division(above, below));
  }

  private static ItemPoints band(Item item, Fraction percent, Sentence from) {
    for (var band : item.measure().bandsOrNone()) {
      if (percent.compareTo(Fraction.of(band.from())) >= 0) {
        var points = Fraction.of(band.points());
        return new ItemPoints(
            true, points, band.ceiling(), Sentences.band(from, percent, band.from(), points));
      }
    }
    return ItemPoints.of(Fraction.ZERO, Sentences.belowBands(from, percent));
  }

  private ItemPoints weighted(Item item) {
    var whole = measured(item.measure().of());
    var weights = Fraction.ZERO;
    var done = Fraction.ZERO;
    if (whole != null) {
      for (var part : whole.parts()) {
        var weight = Fraction.of(part.weight());
        var completion = Fraction.of(part.completionPercent()).by(HUNDRED);
        weights = weights.plus(weight);
        done = done.plus(weight.times(completion.min(Fraction.ONE).max(Fraction.ZERO)));
      }
    }
    if (whole == null || weights.isZero()) {
      return ItemPoints.leftOut(Sentences.leftOut(whole));
    }
    var share = done.by(weights);
    var points = share.times(Fraction.of(item.points()));
    return ItemPoints.of(points, Sentences.weighted(whole, share, points, item));
  }

  /** So much for each; a deduction or bonus that nothing was said of is none. */
  private ItemPoints times(Item item, int sign) {
    var rule = item.measure();
    var count = count(item);
    var each = Fraction.of(rule.eachOrZero());
    var points =
        Fraction.of(count.max(BigDecimal.ZERO))
            .times(each)
            .min(Fraction.of(rule.atMostOrZero()))
            .times(Fraction.of(BigDecimal.valueOf(sign)));
    return ItemPoints.of(points, Sentences.times(measured(rule.of()), count, rule, points));
  }

  private ItemPoints manual(Item item) {
    var typed = inputs.typedIn().get(item.code());
    if (typed == null || typed.notApplicable()) {
      return untyped(item, typed);
    }
    var value = typed.value();
    var points = value == null ? BigDecimal.ZERO : value;
    for (var choice : item.measure().choicesOrNone()) {
      if (choice.code().equals(typed.choice())) {
        points = choice.points();
      }
    }
    var within = Fraction.of(points).min(Fraction.of(item.points())).max(Fraction.ZERO);
    return ItemPoints.of(within, Sentences.manual(typed, within));
  }

  /** Said not to apply: left out. Nothing said at all: no points, so that silence earns nothing. */
  private static ItemPoints untyped(Item item, @Nullable ManualInput typed) {
    return typed == null
        ? ItemPoints.of(Fraction.ZERO, Sentences.nothingTyped(item))
        : ItemPoints.leftOut(Sentences.notApplicable(typed));
  }

  private ItemPoints veto(Item item) {
    var struck = count(item).signum() > 0;
    return new ItemPoints(
        true,
        Fraction.ZERO,
        struck ? item.measure().ceiling() : null,
        Sentences.veto(struck, inputs.typedIn().get(item.code()), item));
  }

  private BigDecimal count(Item item) {
    if (item.measure().typedIn()) {
      var typed = inputs.typedIn().get(item.code());
      var value = typed == null || typed.notApplicable() ? null : typed.value();
      return value == null ? BigDecimal.ZERO : value;
    }
    var measured = measured(item.measure().of());
    return measured == null ? BigDecimal.ZERO : measured.value();
  }

  private @Nullable Measured measured(@Nullable String name) {
    return name == null ? null : inputs.measures().get(name);
  }

  private static Fraction share(Measured above, Measured below) {
    return Fraction.of(above.value()).by(Fraction.of(below.value()));
  }
}
