package org.ecocity.funding.performance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.ecocity.funding.performance.sheets.Direction;
import org.ecocity.funding.performance.sheets.EvaluationSheet;
import org.ecocity.funding.performance.sheets.Scoring;
import org.jspecify.annotations.Nullable;

/** A third-level indicator: what was promised, what came of it, and how both hands score it. */
@Embeddable
class PerformanceRow {
  private static final int DECIMALS = 2;

  String dimensionCode;
  String partCode;
  String name;
  @Nullable String measureUnit;

  @Enumerated(EnumType.STRING)
  @Nullable Direction direction;

  @Nullable BigDecimal targetValue;
  @Nullable String targetText;
  BigDecimal points;

  @Nullable BigDecimal actualValue;
  @Nullable String actualText;
  @Nullable String gradeCode;
  @Nullable BigDecimal gradePercent;
  @Nullable BigDecimal selfScore;
  @Nullable String deviationReason;
  @Nullable String remedy;

  @Nullable BigDecimal score;
  @Nullable String reviewReason;

  @SuppressWarnings("NullAway.Init")
  PerformanceRow() {}

  PerformanceRow(TargetRequest.TargetRow said, EvaluationSheet.Dimension dimension) {
    this.dimensionCode = dimension.code();
    this.partCode = said.partCode();
    this.name = said.name().strip();
    this.measureUnit = said.measureUnit();
    this.direction = said.direction();
    this.targetValue = said.targetValue();
    this.targetText = said.targetText();
    this.points = said.points().setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** Whether it has a number to be measured by. */
  boolean isMeasured() {
    return targetValue != null;
  }

  /** What the unit's own word is worth. */
  BigDecimal scoreOf(ResultRequest.ResultRow said) {
    return targetValue == null
        ? Scoring.ofPercent(Objects.requireNonNull(said.gradePercent()), points)
        : Scoring.ofValue(
            Objects.requireNonNull(direction),
            targetValue,
            Objects.requireNonNull(said.actualValue()),
            points);
  }

  /** Takes the unit's word, anew after it was sent back. */
  void evaluate(ResultRequest.ResultRow said) {
    actualValue = said.actualValue();
    actualText = said.actualText();
    gradeCode = said.gradeCode();
    gradePercent = said.gradePercent();
    selfScore = scoreOf(said);
    deviationReason = said.reason();
    remedy = said.remedy();
    score = selfScore;
    reviewReason = null;
  }

  /** Finance sees it otherwise; the unit's own score stays beside. */
  void correct(PerformanceTransition.Score corrected) {
    score = corrected.score().setScale(DECIMALS, RoundingMode.UNNECESSARY);
    reviewReason = corrected.reason().strip();
  }

  BigDecimal counted() {
    return score == null ? BigDecimal.ZERO : score;
  }

  BigDecimal ownWord() {
    return selfScore == null ? BigDecimal.ZERO : selfScore;
  }
}
