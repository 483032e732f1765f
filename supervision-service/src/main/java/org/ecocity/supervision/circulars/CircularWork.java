package org.ecocity.supervision.circulars;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.DueWork;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;

/** Drafts the circulars that are due, and takes silence for consent when the time is over. */
@ApplicationScoped
class CircularWork implements DueWork {
  private static final int BATCH_ROWS = 100;

  private final CircularCompiling compiling;
  private final Circulars circulars;
  private final DueCalendar calendar;
  private final Audit audit;

  CircularWork(
      CircularCompiling compiling, Circulars circulars, DueCalendar calendar, Audit audit) {
    this.compiling = compiling;
    this.circulars = circulars;
    this.calendar = calendar;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "circulars";
  }

  @Override
  public void run(LocalDateTime now) {
    var today = now.toLocalDate();
    for (var due : calendar.due(Purpose.CIRCULAR_DRAFT, today)) {
      compiling.compileDue(due, today);
    }
    var silent =
        QuarkusTransaction.requiringNew()
            .call(() -> circulars.overdueConfirmations(today, BATCH_ROWS));
    silent.forEach(
        id -> QuarkusTransaction.requiringNew().run(() -> takeSilenceForConsent(id, today)));
  }

  private void takeSilenceForConsent(UUID id, LocalDate today) {
    var circular = circulars.requireLocked(id);
    if (circular.state != CircularState.CONFIRMING) {
      return;
    }
    for (var waiting : circulars.confirmations(id)) {
      if (waiting.state == Confirmation.State.WAITING) {
        waiting.keepSilent(today);
        audit.noted(CircularCompiling.AGGREGATE, id, "SILENCE", waiting.unitCode);
      }
    }
  }
}
