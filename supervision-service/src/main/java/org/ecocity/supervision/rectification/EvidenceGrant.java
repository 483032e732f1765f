package org.ecocity.supervision.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.attachments.AttachmentGrant;
import org.ecocity.supervision.findings.FindingService;

/** Whoever may read a finding, such as the line department, sees the evidence of its reports. */
@ApplicationScoped
class EvidenceGrant implements AttachmentGrant {
  private final RectificationFile file;
  private final FindingService findings;

  EvidenceGrant(RectificationFile file, FindingService findings) {
    this.file = file;
    this.findings = findings;
  }

  @Override
  public boolean mayRead(UUID attachmentId) {
    return file.findingsWithEvidence(attachmentId).stream().anyMatch(findings::isReadable);
  }
}
