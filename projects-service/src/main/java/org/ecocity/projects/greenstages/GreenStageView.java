package org.ecocity.projects.greenstages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A green stage of a project.
 *
 * @param stage which one
 * @param state CLOSED until the one before was passed, then OPEN, then PASSED
 * @param passedOn business date
 * @param passedBy user
 * @param reviews all reviews, oldest first
 */
record GreenStageView(
    GreenStage stage,
    State state,
    @Nullable LocalDate passedOn,
    @Nullable String passedBy,
    List<ReviewView> reviews) {
  /** Where a stage stands. */
  enum State {
    CLOSED,
    OPEN,
    PASSED
  }

  /**
   * A review.
   *
   * @param id id
   * @param stage the stage
   * @param passed whether it was passed
   * @param conclusion the conclusion
   * @param evidenceAttachmentId the evidence
   * @param reviewedBy user
   * @param unitCode unit
   * @param reviewedOn business date
   */
  record ReviewView(
      UUID id,
      GreenStage stage,
      boolean passed,
      String conclusion,
      @Nullable UUID evidenceAttachmentId,
      String reviewedBy,
      String unitCode,
      LocalDate reviewedOn) {}
}
