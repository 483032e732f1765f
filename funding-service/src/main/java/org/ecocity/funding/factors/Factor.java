package org.ecocity.funding.factors;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One figure of one subject, with where it comes from and who stands behind it. */
@Entity
class Factor {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID roundId;
  String subjectCode;
  String factorCode;
  BigDecimal value;
  String source;
  @Nullable UUID evidenceId;
  @Nullable UUID assessmentId;
  @Nullable Integer performanceYear;

  @Convert(converter = OriginText.class)
  @Nullable FactorOrigin origin;

  @Nullable String enteredBy;
  LocalDate enteredOn;
  @Nullable String confirmedBy;
  @Nullable LocalDate confirmedOn;

  @SuppressWarnings("NullAway.Init")
  Factor() {}

  Factor(UUID roundId, String subjectCode, String factorCode) {
    this.roundId = roundId;
    this.subjectCode = subjectCode;
    this.factorCode = factorCode;
    this.value = BigDecimal.ZERO;
    this.source = "";
    this.enteredOn = LocalDate.EPOCH;
  }

  /** Reckoned from records, as it stands when a round is closed. */
  static Factor reckoned(UUID roundId, FactorFigure figure, LocalDate today) {
    var factor = new Factor(roundId, figure.subjectCode(), figure.factorCode());
    factor.value = figure.value();
    factor.source = figure.source();
    factor.origin = figure.origin();
    factor.enteredOn = today;
    return factor;
  }

  /** Typed in, anew or instead of what stood here: it must be confirmed (again). */
  void type(FactorRequest.Value typed, String user, LocalDate today) {
    value = typed.value();
    source = typed.source().strip();
    evidenceId = typed.evidenceId();
    assessmentId = null;
    performanceYear = null;
    enteredBy = user;
    enteredOn = today;
    confirmedBy = null;
    confirmedOn = null;
  }

  /** Given by an issued assessment, which needs nobody's confirmation. */
  void take(BigDecimal score, String period, UUID assessment, LocalDate today) {
    value = score;
    source = period;
    evidenceId = null;
    assessmentId = assessment;
    performanceYear = null;
    enteredBy = null;
    enteredOn = today;
    confirmedBy = null;
    confirmedOn = null;
  }

  /** Given by closed performance results, which two hands of finance stand behind. */
  void rate(PerformanceRatings.Rating rating, int year, LocalDate today) {
    value = rating.value();
    source = year + " 年度绩效评价 performance results: " + rating.results();
    evidenceId = null;
    assessmentId = null;
    performanceYear = year;
    enteredBy = null;
    enteredOn = today;
    confirmedBy = null;
    confirmedOn = null;
  }

  boolean isConfirmed() {
    return assessmentId != null || performanceYear != null || origin != null || confirmedBy != null;
  }

  /** False when the same person typed it in. */
  boolean confirm(String user, LocalDate today) {
    if (user.equals(enteredBy)) {
      return false;
    }
    confirmedBy = user;
    confirmedOn = today;
    return true;
  }
}
