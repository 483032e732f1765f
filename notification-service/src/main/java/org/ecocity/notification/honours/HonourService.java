package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.inbox.RejectedEventException;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.BusinessClock;

/** Expects honours, confers them by their document, follows their rewards. */
@ApplicationScoped
class HonourService {
  static final String AGGREGATE = "honour";

  private final Honours honours;
  private final Outbox outbox;
  private final Audit audit;
  private final Teller teller;
  private final BusinessClock clock;

  HonourService(Honours honours, Outbox outbox, Audit audit, Teller teller, BusinessClock clock) {
    this.honours = honours;
    this.outbox = outbox;
    this.audit = audit;
    this.teller = teller;
    this.clock = clock;
  }

  /** Keeps the honours of an approved commendation; told again, nothing more comes of it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void expect(CommendationApproved approved) {
    honours.awaitTurn(approved.documentId());
    for (var honoured : approved.honours()) {
      if (honours.findById(honoured.honourId()) == null) {
        honours.persistAndFlush(new Honour(approved, honoured));
        audit.created(AGGREGATE, honoured.honourId(), honoured);
        audit.transition(AGGREGATE, honoured.honourId(), null, HonourState.PENDING, null);
      }
    }
    honours
        .issued(approved.documentId())
        .ifPresent(document -> conferAll(approved.documentId(), document));
  }

  /** Confers the honours of a document that is issued in the present transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void documentIssued(UUID documentId, String number, LocalDate issuedOn) {
    honours.awaitTurn(documentId);
    honours.keepIssued(documentId, number, issuedOn);
    conferAll(documentId, new Honours.Issued(number, issuedOn));
  }

  private void conferAll(UUID documentId, Honours.Issued document) {
    for (var honour : honours.ofDocument(documentId)) {
      if (honour.confer(document.number(), document.issuedOn())
          instanceof HonourOutcome.Conferred(var event)) {
        audit.transition(
            AGGREGATE, honour.id, HonourState.PENDING, HonourState.CONFERRED, document.number());
        outbox.append(honour.id, event);
        tell("HONOUR_CONFERRED", honour);
      }
    }
  }

  /** The treasury has paid a reward. */
  @Transactional(Transactional.TxType.MANDATORY)
  void rewardPaid(UUID honourId, LocalDate paidOn) {
    var honour =
        honours
            .locked(honourId)
            .orElseThrow(() -> new RejectedEventException("No such honour: " + honourId));
    if (honour.paid(paidOn) instanceof HonourOutcome.Paid) {
      audit.noted(AGGREGATE, honourId, "REWARD_PAID", paidOn);
      tell("REWARD_PAID", honour);
    }
  }

  /** The recipient acknowledges the reward. */
  @Transactional
  HonourOutcome acknowledge(UUID id, String user) {
    var outcome = honours.locked(id).orElseThrow().acknowledge(user, clock.today());
    if (outcome instanceof HonourOutcome.Acknowledged) {
      audit.noted(AGGREGATE, id, "REWARD_ACKNOWLEDGED", null);
    }
    return outcome;
  }

  private void tell(String kind, Honour honour) {
    var about = new Message.About(AGGREGATE, honour.id, honour.documentNumber, "/honours");
    var message =
        Message.of(kind, honour.id, about)
            .with("title", honour.title)
            .with("documentNumber", honour.documentNumber)
            .with("rewardFen", honour.rewardFen);
    teller.tellNow(message, List.of(Recipient.unit(honour.unitCode)));
  }
}
