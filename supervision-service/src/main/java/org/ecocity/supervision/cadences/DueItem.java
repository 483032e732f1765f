package org.ecocity.supervision.cadences;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One period of a cadence, with when it is due and what fulfilled it. */
@Entity
@Table(name = "due_item")
class DueItem {
  @Id UUID id;
  UUID cadenceId;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  String period;
  LocalDate dueOn;
  @Nullable LocalTime dueTime;
  @Nullable LocalDate doneOn;
  @Nullable String subjectType;
  @Nullable UUID subjectId;
  @Nullable String link;
  @Nullable String remark;

  @SuppressWarnings("NullAway.Init")
  DueItem() {}

  boolean isDone() {
    return doneOn != null;
  }

  boolean isOverdue(LocalDateTime now) {
    var time = dueTime;
    return !isDone()
        && now.isAfter(time == null ? dueOn.atTime(LocalTime.MAX) : dueOn.atTime(time));
  }
}
