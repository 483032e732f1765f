package org.ecocity.supervision.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ecocity.supervision.scoring.ItemScore;
import org.jspecify.annotations.Nullable;

/**
 * A unit's score, explained.
 *
 * @param unitCode the unit
 * @param unitName its name at the end of the period
 * @param group its group
 * @param revision the revision it is of
 * @param cutOff data known by then counted
 * @param earned points earned of those that apply
 * @param applicable points that apply
 * @param bonus points on top
 * @param score the score; none when nothing applies
 * @param rank its rank; only for who may see the ranking
 * @param grade its grade; only for who may see the ranking
 * @param ceiling the best grade left after a veto
 * @param sentence how the score came about, Chinese
 * @param sentenceEn the same in English
 * @param items every item with points, figures, sentence and the records behind it
 */
record ScoreView(
    String unitCode,
    String unitName,
    String group,
    int revision,
    Instant cutOff,
    BigDecimal earned,
    BigDecimal applicable,
    BigDecimal bonus,
    @Nullable BigDecimal score,
    @Nullable Integer rank,
    @Nullable String grade,
    @Nullable String ceiling,
    String sentence,
    String sentenceEn,
    List<ItemScore> items) {}
