package org.ecocity.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.documents.DocumentDoor;
import org.ecocity.notification.documents.DocumentIssued;
import org.ecocity.notification.documents.IssuedDocument;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Sends issued documents to their recipients and keeps who has signed for them. */
@ApplicationScoped
public class AcknowledgementService {
  private final Acknowledgements acknowledgements;
  private final DocumentDoor documents;
  private final AcknowledgementConfig config;
  private final WorkingDays workingDays;
  private final Units units;
  private final Teller teller;
  private final Outbox outbox;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  AcknowledgementService(
      Acknowledgements acknowledgements,
      DocumentDoor documents,
      AcknowledgementConfig config,
      WorkingDays workingDays,
      Units units,
      Teller teller,
      Outbox outbox,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.acknowledgements = acknowledgements;
    this.documents = documents;
    this.config = config;
    this.workingDays = workingDays;
    this.units = units;
    this.teller = teller;
    this.outbox = outbox;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void issued(@Observes DocumentIssued event) {
    var document = documents.find(event.documentId()).orElseThrow();
    var due = workingDays.plus(document.issuedOn(), config.dueWorkingDays());
    int place = 0;
    for (var unit : document.mainRecipients()) {
      add(new Acknowledgement(document.id(), unit, false, place++, document.issuedOn(), due));
    }
    for (var unit : document.copyRecipients()) {
      add(new Acknowledgement(document.id(), unit, true, place++, document.issuedOn(), due));
    }
    var message =
        Message.of("DOCUMENT_ISSUED", document.id(), about(document))
            .with("title", document.title())
            .with("number", document.number())
            .with("dueDate", due);
    var everybody =
        acknowledgements.ofDocument(document.id()).stream()
            .map(one -> Recipient.unit(one.key.unitCode()))
            .toList();
    teller.tell(message, DocumentNotice.envelope(document.id(), clock), everybody);
  }

  private void add(Acknowledgement recipient) {
    acknowledgements.persist(recipient);
  }

  static Message.About about(IssuedDocument document) {
    return new Message.About(
        "document", document.id(), document.number(), "/documents/" + document.id());
  }

  /** All recipients for those the document went through, the caller's own line for the others. */
  @Transactional
  List<AcknowledgementView> list(UUID documentId) {
    documents.require(documentId);
    boolean all = documents.seesAllRecipients(documentId);
    return acknowledgements.ofDocument(documentId).stream()
        .filter(one -> all || caller.isOf(one.key.unitCode()))
        .map(this::view)
        .toList();
  }

  /** The caller's unit signs; a second time changes nothing. */
  @Transactional
  AcknowledgementView sign(UUID documentId, @Nullable String signedBy) {
    var document = documents.require(documentId);
    var key = new Acknowledgement.Key(documentId, caller.unit());
    if (acknowledgements.findByIdOptional(key).isEmpty()) {
      throw Problem.notPermitted("not-a-recipient");
    }
    if (!document.inForce()) {
      throw Problem.conflict("document-not-in-force");
    }
    var name = Objects.requireNonNullElse(signedBy, caller.name());
    if (acknowledgements.sign(key, clock.today(), clock.now(), caller.user(), name)) {
      documents.countAcknowledgement(documentId);
      var event = new DocumentAcknowledged(documentId, caller.unit(), clock.today());
      audit.noted("document", documentId, "ACKNOWLEDGED", event);
      outbox.append(documentId, event);
    }
    acknowledgements.getEntityManager().clear();
    return view(acknowledgements.findById(key));
  }

  private AcknowledgementView view(Acknowledgement one) {
    return new AcknowledgementView(
        one.key.unitCode(),
        units.nameOf(one.key.unitCode(), one.sentOn),
        one.copy,
        one.state(clock.today()),
        one.sentOn,
        one.dueOn,
        one.rung,
        one.remindedOn,
        one.acknowledgedOn,
        one.acknowledgedAt,
        one.acknowledgedBy,
        one.signedBy);
  }
}
