package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.notification.signed.Hand;
import org.ecocity.notification.signed.SignedDocument;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.RejectedEventException;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Takes documents that were checked and signed in another service. */
@ApplicationScoped
public class DocumentIntake {
  private final Documents documents;
  private final DocumentSheets sheets;
  private final Audit audit;
  private final Teller teller;

  DocumentIntake(Documents documents, DocumentSheets sheets, Audit audit, Teller teller) {
    this.documents = documents;
    this.sheets = sheets;
    this.audit = audit;
    this.teller = teller;
  }

  /** Makes the document, once; the registrar is told. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(SignedDocument signed, Envelope envelope) {
    if (documents.findByIdOptional(signed.documentId()).isPresent()) {
      return;
    }
    if (signed.body().isEmpty() || !signed.body().stream().allMatch(BodyBlock::hasContent)) {
      throw new RejectedEventException("The body is empty or has an empty part");
    }
    var document = new Document(signed, sheets.text(signed.body()));
    documents.persistAndFlush(document);
    audit.created(DocumentService.AGGREGATE, document.id, signed);
    audit.transition(
        DocumentService.AGGREGATE,
        document.id,
        null,
        DocumentState.SIGNED,
        null,
        new Hands(signed.preparedBy(), signed.checkedBy(), signed.approvedBy()));
    var about =
        new Message.About("document", document.id, null, DocumentService.LINK + document.id);
    var message =
        Message.of("DOCUMENT_TO_REGISTER", document.id, about)
            .with("title", document.title)
            .with("signedOn", document.signedOn);
    teller.tell(message, envelope, Recipient.role(Roles.REGISTRAR));
  }

  private record Hands(Hand preparedBy, @Nullable Hand checkedBy, Hand approvedBy) {}
}
