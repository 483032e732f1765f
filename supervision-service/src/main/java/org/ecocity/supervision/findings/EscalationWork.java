package org.ecocity.supervision.findings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.DueWork;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.ladders.Ladders;
import org.jspecify.annotations.Nullable;

/**
 * Lets overdue rectifications climb the ladder, rung by rung, each once. The last rung is a
 * proposal: nothing that blames goes out without a human signature.
 */
@ApplicationScoped
class EscalationWork implements DueWork {
  private static final String LADDER = "RECTIFICATION";
  private static final int BATCH_ROWS = 100;

  private final Findings findings;
  private final Ladders ladders;
  private final WorkingDays workingDays;
  private final Outbox outbox;
  private final Audit audit;
  private final jakarta.enterprise.event.Event<FindingEvent.Escalated> followers;

  EscalationWork(
      Findings findings,
      Ladders ladders,
      WorkingDays workingDays,
      Outbox outbox,
      Audit audit,
      jakarta.enterprise.event.Event<FindingEvent.Escalated> followers) {
    this.findings = findings;
    this.ladders = ladders;
    this.workingDays = workingDays;
    this.outbox = outbox;
    this.audit = audit;
    this.followers = followers;
  }

  @Override
  public String name() {
    return "finding-escalation";
  }

  @Override
  public void run(LocalDateTime now) {
    var today = now.toLocalDate();
    @Nullable UUID after = null;
    for (var batch = batch(today, after); !batch.isEmpty(); batch = batch(today, after)) {
      batch.forEach(id -> QuarkusTransaction.requiringNew().run(() -> climb(id, today)));
      after = batch.getLast();
    }
  }

  private List<UUID> batch(LocalDate today, @Nullable UUID after) {
    return QuarkusTransaction.requiringNew().call(() -> findings.overdue(today, after, BATCH_ROWS));
  }

  private void climb(UUID id, LocalDate today) {
    var finding = findings.requireLocked(id);
    var due = finding.dueDate;
    var orderedOn = finding.orderedOn;
    if (due == null || orderedOn == null || !finding.isOverdue(today)) {
      return;
    }
    int overdue = workingDays.between(due, today);
    // The ladder that held when the order was given, so that a later one does not rush the unit.
    for (var step : ladders.stepsOn(LADDER, orderedOn)) {
      if (finding.climb(step, overdue) instanceof StepOutcome.Moved moved
          && moved.event() instanceof FindingEvent event) {
        audit.noted(FindingService.AGGREGATE, id, "ESCALATED", event);
        outbox.append(id, event);
        if (event instanceof FindingEvent.Escalated escalated) {
          followers.fire(escalated);
        }
      }
    }
  }
}
