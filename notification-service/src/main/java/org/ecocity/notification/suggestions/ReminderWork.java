package org.ecocity.notification.suggestions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Duty;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.DueWork;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Reminds units of overdue answers, climbing rung by rung, each once for a dispatch. */
@ApplicationScoped
class ReminderWork implements DueWork {
  private static final int BATCH_ROWS = 100;

  private final Suggestions suggestions;
  private final SuggestionConfig config;
  private final WorkingDays workingDays;
  private final Teller teller;
  private final Audit audit;

  ReminderWork(
      Suggestions suggestions,
      SuggestionConfig config,
      WorkingDays workingDays,
      Teller teller,
      Audit audit) {
    this.suggestions = suggestions;
    this.config = config;
    this.workingDays = workingDays;
    this.teller = teller;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "suggestion-reminders";
  }

  @Override
  public void run(LocalDateTime now) {
    var today = now.toLocalDate();
    @Nullable UUID after = null;
    for (var batch = batch(today, after); !batch.isEmpty(); batch = batch(today, after)) {
      batch.forEach(id -> QuarkusTransaction.requiringNew().run(() -> remind(id, today)));
      after = batch.getLast();
    }
  }

  private List<UUID> batch(LocalDate today, @Nullable UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> suggestions.overdue(today, after, BATCH_ROWS));
  }

  private void remind(UUID id, LocalDate today) {
    var suggestion = suggestions.requireLocked(id);
    var due = suggestion.dueDate;
    if (due == null || !suggestion.isOverdue(today)) {
      return;
    }
    var rungs = config.remindAfterWorkingDays();
    int overdue = workingDays.between(due, today);
    while (suggestion.remindedRung < rungs.size()
        && overdue >= rungs.get(suggestion.remindedRung)) {
      tell(suggestion, Duty.values()[suggestion.remindedRung]);
      suggestion.remindedRung++;
      audit.noted(SuggestionService.AGGREGATE, id, "REMINDED", suggestion.remindedRung);
    }
  }

  /** Each rung is a kind of its own, and so a notice of its own, once for a dispatch. */
  private void tell(Suggestion suggestion, Duty duty) {
    var unit = Objects.requireNonNull(suggestion.assignedUnitCode);
    teller.tellNow(
        SuggestionService.message("SUGGESTION_OVERDUE_" + duty.name(), suggestion)
            .with("dueDate", suggestion.dueDate)
            .to(duty),
        List.of(Recipient.unit(unit)));
  }
}
