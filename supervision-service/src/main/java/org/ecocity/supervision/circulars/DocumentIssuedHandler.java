package org.ecocity.supervision.circulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;

/** A circular's document was registered and sent out: number and date come back. */
@ApplicationScoped
class DocumentIssuedHandler implements EventHandler<DocumentIssuedHandler.DocumentIssued> {
  private final Circulars circulars;
  private final DueCalendar calendar;
  private final Audit audit;

  DocumentIssuedHandler(Circulars circulars, DueCalendar calendar, Audit audit) {
    this.circulars = circulars;
    this.calendar = calendar;
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
    circulars
        .ofDocument(event.documentId())
        .filter(circular -> circular.issue(event.number(), event.issuedOn()))
        .ifPresent(circular -> issued(circular, event));
  }

  private void issued(Circular circular, DocumentIssued event) {
    audit.transition(
        CircularCompiling.AGGREGATE,
        circular.id,
        CircularState.APPROVED,
        CircularState.ISSUED,
        event.number());
    if (circular.kind == CircularKind.PROGRESS) {
      calendar.done(
          Purpose.CIRCULAR,
          circular.period,
          new DueCalendar.Subject(CircularCompiling.AGGREGATE, circular.id, circular.link()),
          event.issuedOn(),
          event.number());
    }
  }

  record DocumentIssued(UUID documentId, String number, LocalDate issuedOn) {}
}
