package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a unit came to its points for one item.
 *
 * @param categoryCode its category
 * @param code the item
 * @param name Chinese
 * @param nameEn English
 * @param type kind of rule
 * @param applies false when it is left out and the rest scaled
 * @param points points, four decimals, negative for a deduction
 * @param maxPoints points there are
 * @param ceiling the best grade left, where the item bars those above
 * @param inputs figures it was reckoned from
 * @param sentence how, Chinese
 * @param sentenceEn how, English
 * @param records the records behind it
 */
public record ItemScore(
    String categoryCode,
    String code,
    String name,
    String nameEn,
    MeasureType type,
    boolean applies,
    BigDecimal points,
    BigDecimal maxPoints,
    @Nullable String ceiling,
    List<Input> inputs,
    String sentence,
    String sentenceEn,
    List<RecordRef> records) {
  /**
   * One figure.
   *
   * @param measure its name
   * @param label Chinese
   * @param labelEn English
   * @param unit what it counts
   * @param value the figure
   */
  public record Input(
      String measure, String label, String labelEn, Measured.Unit unit, BigDecimal value) {}
}
