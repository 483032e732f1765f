package org.ecocity.funding.factors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands.
 *
 * @param subjectCode whose: a unit's or project's code
 * @param factorCode which factor of the policy
 * @param value the figure, money in yuan
 * @param source where it comes from; the period of the assessment that gave it
 * @param evidenceId attachment that shows it
 * @param assessmentId issued assessment that gave it
 * @param performanceYear year whose performance results gave it
 * @param origin records it is reckoned from
 * @param enteredBy who typed it in
 * @param enteredOn business date; none of one that is reckoned anew at each look
 * @param confirmed whether it counts: a second person confirmed it, or nobody typed it in
 * @param confirmedBy who confirmed it
 * @param confirmedOn business date
 */
public record FactorFigure(
    String subjectCode,
    String factorCode,
    BigDecimal value,
    String source,
    @Nullable UUID evidenceId,
    @Nullable UUID assessmentId,
    @Nullable Integer performanceYear,
    @Nullable FactorOrigin origin,
    @Nullable String enteredBy,
    @Nullable LocalDate enteredOn,
    boolean confirmed,
    @Nullable String confirmedBy,
    @Nullable LocalDate confirmedOn) {
  static FactorFigure of(Factor factor) {
    return new FactorFigure(
        factor.subjectCode,
        factor.factorCode,
        plain(factor.value),
        factor.source,
        factor.evidenceId,
        factor.assessmentId,
        factor.performanceYear,
        factor.origin,
        factor.enteredBy,
        factor.enteredOn,
        factor.isConfirmed(),
        factor.confirmedBy,
        factor.confirmedOn);
  }

  /** Given by records, which need nobody's confirmation. */
  static FactorFigure reckoned(
      String subjectCode, String factorCode, BigDecimal value, FactorOrigin origin) {
    return new FactorFigure(
        subjectCode,
        factorCode,
        plain(value),
        OriginWords.source(origin),
        null,
        null,
        null,
        origin,
        null,
        null,
        true,
        null,
        null);
  }

  private static BigDecimal plain(BigDecimal value) {
    var shortened = value.stripTrailingZeros();
    return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
  }
}
