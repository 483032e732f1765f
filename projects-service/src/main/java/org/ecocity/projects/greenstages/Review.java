package org.ecocity.projects.greenstages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A review of a green stage; it never changes. */
@Entity(name = "GreenStageReview")
@Table(name = "green_stage_review")
class Review {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable")
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private GreenStage stage;

  private boolean passed;
  private String conclusion;
  private @Nullable UUID evidenceAttachmentId;
  private String reviewedBy;
  private String unitCode;
  private LocalDate reviewedOn;

  @SuppressWarnings("NullAway.Init")
  Review() {}

  Review(UUID projectId, GreenStage stage, ReviewRequest request, Actor by, LocalDate today) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.stage = stage;
    this.passed = request.passed();
    this.conclusion = request.conclusion();
    this.evidenceAttachmentId = request.evidenceAttachmentId();
    this.reviewedBy = by.user();
    this.unitCode = by.unit();
    this.reviewedOn = today;
  }

  GreenStageView.ReviewView view() {
    return new GreenStageView.ReviewView(
        id, stage, passed, conclusion, evidenceAttachmentId, reviewedBy, unitCode, reviewedOn);
  }
}
