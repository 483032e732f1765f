package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.documents.MoveOutcome.Refused;
import org.ecocity.notification.numbering.DocumentNumbers;
import org.ecocity.notification.numbering.SeriesService;
import org.ecocity.notification.rendering.RenderingQueue;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** Takes documents from state to state. */
@ApplicationScoped
public class DocumentSteps {
  private final Documents documents;
  private final DocumentRights rights;
  private final DocumentSheets sheets;
  private final SeriesService series;
  private final DocumentNumbers numbers;
  private final RenderingQueue renderings;
  private final Event<DocumentIssued> listeners;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  DocumentSteps(
      Documents documents,
      DocumentRights rights,
      DocumentSheets sheets,
      SeriesService series,
      DocumentNumbers numbers,
      RenderingQueue renderings,
      Event<DocumentIssued> listeners,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.documents = documents;
    this.rights = rights;
    this.sheets = sheets;
    this.series = series;
    this.numbers = numbers;
    this.renderings = renderings;
    this.listeners = listeners;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  MoveOutcome move(UUID id, DocumentTransition wish) {
    var document = documents.requireLocked(id);
    if (!rights.mayRead(document)) {
      throw Problem.notFound(DocumentService.AGGREGATE, id);
    }
    var from = document.state;
    var outcome = document.mayMove(wish);
    if (outcome instanceof MoveOutcome.NotAllowed) {
      return outcome;
    }
    rights.requireHand(document, wish.to());
    if (outcome instanceof MoveOutcome.Moved) {
      outcome = apply(document, wish, clock.today());
    }
    if (outcome instanceof MoveOutcome.Moved) {
      audit.transition(
          DocumentService.AGGREGATE, id, from, document.state, wish.reason(), document.number);
    }
    return outcome;
  }

  private MoveOutcome apply(Document document, DocumentTransition wish, LocalDate today) {
    switch (wish.to()) {
      case DRAFT -> document.sendBack(today);
      case CHECKED -> document.check(rights.hand(), today);
      case SIGNED -> {
        if (document.state == DocumentState.REGISTERED) {
          numbers.voided(document.id, Objects.requireNonNullElse(wish.reason(), ""));
          renderings.withdraw(document.id);
          document.withdrawRegistration(today);
        } else {
          document.sign(rights.hand(), today);
        }
      }
      case REGISTERED -> {
        return register(document, wish, today);
      }
      case ISSUED -> issue(document, today);
      case ARCHIVED -> document.archive(today);
      case REVOKED, ABOLISHED -> document.end(wish.to(), wish.reason(), today);
    }
    return new MoveOutcome.Moved();
  }

  /** The number comes from the series, or is typed in where another body gave it. */
  private MoveOutcome register(Document document, DocumentTransition wish, LocalDate today) {
    if (document.series == null) {
      document.series = wish.series();
    }
    var known = series.find(document.series);
    var typed = wish.externalNumber() == null ? document.externalNumber : wish.externalNumber();
    boolean external = known.map(s -> s.external()).orElse(typed != null);
    if (external && (typed == null || typed.isBlank())) {
      return new Refused("external-number-missing", "externalNumber");
    }
    if (!external && known.isEmpty()) {
      return new Refused("series-unknown", "series");
    }
    if (!external && typed != null) {
      return new Refused("external-number-not-expected", "externalNumber");
    }
    if (external && typed != null && documents.hasNumber(typed.strip())) {
      return new Refused("number-taken", "externalNumber");
    }
    document.register(
        external && typed != null ? typed.strip() : numbers.give(known.orElseThrow(), document.id),
        today);
    renderings.enqueue(document.id, sheets.of(document));
    return new MoveOutcome.Moved();
  }

  private void issue(Document document, LocalDate today) {
    document.issue(today);
    numbers.used(document.id);
    var issued = issued(document);
    outbox.append(document.id, issued);
    // Other features of this service act in the same transaction.
    listeners.fire(issued);
  }

  static DocumentIssued issued(Document document) {
    return new DocumentIssued(
        document.id,
        document.kind,
        Objects.requireNonNull(document.number),
        document.issuerCode,
        Objects.requireNonNull(document.issuedOn),
        document.subjectType,
        document.subjectId);
  }
}
