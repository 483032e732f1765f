package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.ecocity.notification.documents.DocumentIssued;

/** Confers the honours of a document when it is issued, in the transaction of the issuing. */
@ApplicationScoped
class DocumentIssuedObserver {
  private final HonourService honours;

  DocumentIssuedObserver(HonourService honours) {
    this.honours = honours;
  }

  void on(@Observes DocumentIssued issued) {
    honours.documentIssued(issued.documentId(), issued.number(), issued.issuedOn());
  }
}
