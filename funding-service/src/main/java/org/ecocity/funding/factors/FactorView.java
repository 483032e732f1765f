package org.ecocity.funding.factors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a round, or one that is missing.
 *
 * @param subjectCode whose: a unit's or project's code
 * @param subjectName its name
 * @param factorCode which factor of the policy
 * @param state whether it counts
 * @param value the figure, money in yuan
 * @param source where it comes from; the period of the assessment that gave it
 * @param evidenceId attachment that shows it
 * @param assessmentId issued assessment that gave it
 * @param performanceYear year whose performance results gave it
 * @param origin records it is reckoned from, as of which day
 * @param enteredBy who typed it in
 * @param enteredOn business date
 * @param confirmedBy who confirmed it
 * @param confirmedOn business date
 * @param text what is missing, Chinese
 * @param textEn what is missing, English
 */
public record FactorView(
    String subjectCode,
    String subjectName,
    String factorCode,
    State state,
    @Nullable BigDecimal value,
    @Nullable String source,
    @Nullable UUID evidenceId,
    @Nullable UUID assessmentId,
    @Nullable Integer performanceYear,
    @Nullable FactorOrigin origin,
    @Nullable String enteredBy,
    @Nullable LocalDate enteredOn,
    @Nullable String confirmedBy,
    @Nullable LocalDate confirmedOn,
    @Nullable String text,
    @Nullable String textEn) {
  /** Whether a figure counts. */
  public enum State {
    /** Not there. */
    MISSING,
    /** Typed in, not confirmed by a second person. */
    UNCONFIRMED,
    /** It counts. */
    CONFIRMED
  }

  /** A figure as it stands. */
  public static FactorView of(FactorFigure figure, String subjectName) {
    return new FactorView(
        figure.subjectCode(),
        subjectName,
        figure.factorCode(),
        figure.confirmed() ? State.CONFIRMED : State.UNCONFIRMED,
        figure.value(),
        figure.source(),
        figure.evidenceId(),
        figure.assessmentId(),
        figure.performanceYear(),
        figure.origin(),
        figure.enteredBy(),
        figure.enteredOn(),
        figure.confirmedBy(),
        figure.confirmedOn(),
        null,
        null);
  }

  /** A figure as it was frozen. */
  public static FactorView frozen(
      String subjectCode,
      String subjectName,
      String factorCode,
      BigDecimal value,
      String source,
      @Nullable UUID evidenceId,
      @Nullable FactorOrigin origin) {
    return new FactorView(
        subjectCode,
        subjectName,
        factorCode,
        State.CONFIRMED,
        value,
        source,
        evidenceId,
        null,
        null,
        origin,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** A figure that is not there. */
  public static FactorView missing(
      String subjectCode, String subjectName, String factorCode, String text, String textEn) {
    return new FactorView(
        subjectCode,
        subjectName,
        factorCode,
        State.MISSING,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        text,
        textEn);
  }
}
