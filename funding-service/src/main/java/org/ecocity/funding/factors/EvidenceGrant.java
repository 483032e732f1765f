package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.attachments.AttachmentGrant;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Finance reads the evidence behind the figures it checks, whoever uploaded it. */
@ApplicationScoped
class EvidenceGrant implements AttachmentGrant {
  private final Factors factors;
  private final Caller caller;

  EvidenceGrant(Factors factors, Caller caller) {
    this.factors = factors;
    this.caller = caller;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID attachmentId) {
    return caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)
        && factors.isEvidence(attachmentId);
  }
}
