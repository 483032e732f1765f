package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.notification.documents.DocumentIntake;
import org.ecocity.notification.signed.SignedDocument;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Makes the official document of what was signed in supervision-service. */
@ApplicationScoped
class SupervisionDocumentSignedHandler implements EventHandler<SignedDocument> {
  private final DocumentIntake intake;

  SupervisionDocumentSignedHandler(DocumentIntake intake) {
    this.intake = intake;
  }

  @Override
  public String type() {
    return "ecocity.supervision.document.signed.v1";
  }

  @Override
  public Class<SignedDocument> payload() {
    return SignedDocument.class;
  }

  @Override
  public void on(SignedDocument event, Envelope envelope) {
    intake.take(event, envelope);
  }
}
