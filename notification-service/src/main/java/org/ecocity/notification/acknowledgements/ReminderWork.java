package org.ecocity.notification.acknowledgements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.acknowledgements.Acknowledgement.Key;
import org.ecocity.notification.documents.DocumentDoor;
import org.ecocity.notification.documents.IssuedDocument;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Duty;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.DueWork;
import org.ecocity.platform.time.WorkingDays;

/**
 * Reminds the unit that has not signed for a document, climbing liaison, officer in charge,
 * principal officer; each rung exactly once, however many schedulers run.
 */
@ApplicationScoped
class ReminderWork implements DueWork {
  private static final int BATCH_ROWS = 100;
  private static final Key BEFORE_ALL = new Key(new UUID(0, 0), "");

  private final Acknowledgements acknowledgements;
  private final DocumentDoor documents;
  private final AcknowledgementConfig config;
  private final WorkingDays workingDays;
  private final Teller teller;
  private final Audit audit;
  private final BusinessClock clock;

  ReminderWork(
      Acknowledgements acknowledgements,
      DocumentDoor documents,
      AcknowledgementConfig config,
      WorkingDays workingDays,
      Teller teller,
      Audit audit,
      BusinessClock clock) {
    this.acknowledgements = acknowledgements;
    this.documents = documents;
    this.config = config;
    this.workingDays = workingDays;
    this.teller = teller;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "acknowledgement-reminders";
  }

  @Override
  public void run(LocalDateTime now) {
    var today = now.toLocalDate();
    var after = BEFORE_ALL;
    for (var batch = batch(today, after); !batch.isEmpty(); batch = batch(today, after)) {
      batch.forEach(one -> remind(one, today));
      after = batch.getLast().key;
    }
  }

  private List<Acknowledgement> batch(LocalDate today, Key after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> acknowledgements.late(today, Duty.values().length, after, BATCH_ROWS));
  }

  private void remind(Acknowledgement one, LocalDate today) {
    int late = workingDays.between(Objects.requireNonNull(one.dueOn), today);
    var steps = config.remindedAfterWorkingDays();
    int top = Math.min(steps.size(), Duty.values().length);
    for (int rung = one.rung + 1; rung <= top && late >= steps.get(rung - 1); rung++) {
      int next = rung;
      QuarkusTransaction.requiringNew().run(() -> climb(one.key, next, today));
    }
  }

  private void climb(Key key, int rung, LocalDate today) {
    var document = documents.find(key.documentId()).filter(IssuedDocument::inForce);
    if (document.isEmpty()) {
      acknowledgements.release(key);
    } else if (acknowledgements.climb(key, rung, today)) {
      tell(document.get(), key, Duty.values()[rung - 1]);
    }
  }

  private void tell(IssuedDocument document, Key key, Duty duty) {
    var message =
        Message.of(
                "DOCUMENT_REMINDER",
                key.documentId() + "/" + duty,
                AcknowledgementService.about(document))
            .with("number", document.number())
            .with("title", document.title())
            .with("issuedOn", document.issuedOn())
            .to(duty);
    teller.tell(
        message, DocumentNotice.envelope(key.documentId(), clock), Recipient.unit(key.unitCode()));
    audit.noted("document", key.documentId(), "REMINDED", new Reminded(key.unitCode(), duty));
  }

  private record Reminded(String unitCode, Duty duty) {}
}
