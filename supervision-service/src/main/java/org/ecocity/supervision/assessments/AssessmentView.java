package org.ecocity.supervision.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.ecocity.supervision.scorecards.SchemeView;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.jspecify.annotations.Nullable;

/**
 * An assessment.
 *
 * @param id the assessment
 * @param version grows with each change
 * @param period such as {@code 2019-H1}
 * @param kind STAGE or ANNUAL
 * @param name Chinese name of the scheme
 * @param nameEn English name of the scheme
 * @param schemeId version of the scheme
 * @param schemeCode its code
 * @param schemeVersion its number
 * @param from first day of the period
 * @param to last day of the period
 * @param state COLLECTING, SCORED, DISPUTABLE, REVIEWED, ISSUED
 * @param stateSince business date
 * @param allowedTransitions where the caller may take it now
 * @param revision 1 when reckoned first; 0 before
 * @param cutOff data known by then counted, at the first reckoning of this revision's series
 * @param disputableUntil last day on which units may dispute their scores
 * @param mayDispute whether the caller's unit may dispute its score today
 * @param createdBy user, or {@code system} when the calendar began it
 * @param createdOn business date
 * @param scoredBy user
 * @param reviewedBy user
 * @param approvedBy user who approved or confirmed the approval on paper
 * @param paperSigner who signed on paper
 * @param issuedOn business date
 * @param hash SHA-256 over all scores and ranks as issued
 */
record AssessmentView(
    UUID id,
    long version,
    String period,
    AssessmentKind kind,
    String name,
    String nameEn,
    UUID schemeId,
    String schemeCode,
    int schemeVersion,
    LocalDate from,
    LocalDate to,
    AssessmentState state,
    LocalDate stateSince,
    List<AssessmentState> allowedTransitions,
    int revision,
    @Nullable Instant cutOff,
    @Nullable LocalDate disputableUntil,
    boolean mayDispute,
    String createdBy,
    LocalDate createdOn,
    @Nullable String scoredBy,
    @Nullable String reviewedBy,
    @Nullable String approvedBy,
    @Nullable String paperSigner,
    @Nullable LocalDate issuedOn,
    @Nullable String hash)
    implements Versioned {
  static AssessmentView of(Assessment a, SchemeView scheme, Mine mine) {
    var paper = a.paper;
    return new AssessmentView(
        a.id,
        a.version,
        a.period,
        a.kind,
        scheme.scheme().name(),
        scheme.scheme().nameEn(),
        a.schemeId,
        a.schemeCode,
        scheme.version(),
        a.fromDay,
        a.toDay,
        a.state,
        a.stateSince,
        mine.allowed(),
        a.revision,
        a.knownAt,
        a.disputableUntil,
        mine.mayDispute(),
        a.createdBy,
        a.createdOn,
        a.scoredBy,
        a.reviewedBy,
        a.approvedBy,
        paper == null ? null : paper.paperSigner(),
        a.issuedOn,
        a.hash);
  }

  /**
   * What the caller may do.
   *
   * @param allowed where the caller may take it
   * @param mayDispute whether the caller's unit may dispute
   */
  record Mine(List<AssessmentState> allowed, boolean mayDispute) {}
}
