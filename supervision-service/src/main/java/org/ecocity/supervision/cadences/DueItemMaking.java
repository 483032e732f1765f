package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Makes the calendar's items ahead of their days, and moves them when the holidays change. */
@ApplicationScoped
class DueItemMaking {
  private static final int AHEAD_DAYS = 92;

  private final CadenceRepository cadences;
  private final DueItems items;
  private final WorkingDays workingDays;
  private final Audit audit;

  DueItemMaking(CadenceRepository cadences, DueItems items, WorkingDays workingDays, Audit audit) {
    this.cadences = cadences;
    this.items = items;
    this.workingDays = workingDays;
    this.audit = audit;
  }

  /** Brings the calendar up to date; two at once make each item once. */
  @Transactional
  public void upToDate(LocalDate today) {
    var days = workingDays.calendar();
    var known = new HashMap<UUID, Map<String, DueItem>>();
    items
        .all()
        .forEach(
            item ->
                known
                    .computeIfAbsent(item.cadenceId, id -> new HashMap<>())
                    .put(item.period, item));
    for (var cadence : cadences.all()) {
      var rule = cadence.rule();
      var made = known.getOrDefault(cadence.id, Map.of());
      rule.periods()
          .limit(DueItems.MAX_ITEMS)
          .map(period -> Map.entry(period.text(), rule.dueOn(period, days)))
          .takeWhile(due -> !due.getValue().isAfter(today.plusDays(AHEAD_DAYS)))
          .filter(due -> !due.getValue().isBefore(cadence.validFrom))
          .forEach(due -> keep(cadence, due.getKey(), due.getValue(), made.get(due.getKey())));
    }
  }

  private void keep(Cadence cadence, String period, LocalDate dueOn, @Nullable DueItem present) {
    if (present == null) {
      if (items.make(cadence, period, dueOn)) {
        audit.noted("cadence", cadence.id, "CAME_UP", Map.of("period", period, "dueOn", dueOn));
      }
      return;
    }
    if (!present.isDone() && !present.dueOn.equals(dueOn)) {
      audit.changed("due-item", present.id, present.dueOn, dueOn);
      present.dueOn = dueOn;
    }
    if (!present.isDone()) {
      present.dueTime = cadence.dueTime;
      present.purpose = cadence.purpose;
    }
  }
}
