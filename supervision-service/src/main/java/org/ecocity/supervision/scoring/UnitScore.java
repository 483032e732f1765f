package org.ecocity.supervision.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's score.
 *
 * @param unitCode the unit
 * @param group its group
 * @param items every item
 * @param earned points earned of those that apply, four decimals
 * @param applicable points that apply
 * @param bonus points on top
 * @param score the score, rounded; none when nothing applies to the unit
 * @param ceiling the best grade left, when an item bars those above
 * @param sentence how the score came about, Chinese
 * @param sentenceEn the same in English
 */
public record UnitScore(
    String unitCode,
    String group,
    List<ItemScore> items,
    BigDecimal earned,
    BigDecimal applicable,
    BigDecimal bonus,
    @Nullable BigDecimal score,
    @Nullable String ceiling,
    String sentence,
    String sentenceEn) {}
