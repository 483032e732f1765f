package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** The document of a proposal was issued: the proposal takes its number and date. */
@ApplicationScoped
class ProposalIssuedHandler implements EventHandler<ProposalIssuedHandler.DocumentIssued> {
  private final Proposals proposals;
  private final Audit audit;

  ProposalIssuedHandler(Proposals proposals, Audit audit) {
    this.proposals = proposals;
    this.audit = audit;
  }

  @Override
  public String type() {
    return "ecocity.notification.document.issued.v1";
  }

  @Override
  public Class<DocumentIssued> payload() {
    return DocumentIssued.class;
  }

  @Override
  public void on(DocumentIssued event, Envelope envelope) {
    if (!event.subjectType().equals("proposal")) {
      return;
    }
    proposals
        .findByIdOptional(event.subjectId())
        .filter(found -> event.documentId().equals(found.documentId))
        .filter(found -> found.issue(event.number(), event.issuedOn()))
        .ifPresent(
            found ->
                audit.transition(
                    ProposalService.AGGREGATE,
                    found.id,
                    ProposalState.APPROVED,
                    ProposalState.ISSUED,
                    event.number()));
  }

  record DocumentIssued(
      UUID documentId, String number, LocalDate issuedOn, String subjectType, UUID subjectId) {}
}
