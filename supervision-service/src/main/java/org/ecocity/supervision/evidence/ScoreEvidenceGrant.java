package org.ecocity.supervision.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.attachments.AttachmentGrant;
import org.ecocity.supervision.assessments.AssessmentBook;

/** Whoever sees a unit's score sees the evidence behind it. */
@ApplicationScoped
class ScoreEvidenceGrant implements AttachmentGrant {
  private final Evidences evidences;
  private final AssessmentBook book;

  ScoreEvidenceGrant(Evidences evidences, AssessmentBook book) {
    this.evidences = evidences;
    this.book = book;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID attachmentId) {
    return evidences.with(attachmentId).stream()
        .anyMatch(
            found ->
                book.isReadable(found.assessmentId)
                    && book.sees(found.assessmentId, found.unitCode));
  }
}
