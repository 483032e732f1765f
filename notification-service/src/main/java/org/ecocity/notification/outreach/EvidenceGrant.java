package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.attachments.AttachmentGrant;

/** Whoever may read an activity, such as the publicity department, sees its evidence. */
@ApplicationScoped
class EvidenceGrant implements AttachmentGrant {
  private final Activities activities;
  private final OutreachRights rights;

  EvidenceGrant(Activities activities, OutreachRights rights) {
    this.activities = activities;
    this.rights = rights;
  }

  @Override
  public boolean mayRead(UUID attachmentId) {
    return activities.unitsWithEvidence(attachmentId).stream().anyMatch(rights::mayRead);
  }
}
