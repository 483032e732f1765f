package org.ecocity.supervision.ladders;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ladder of rungs, valid from a day until the next one of its code; never changed. */
@Entity
@Table(name = "ladder")
class Ladder {
  @Id private UUID id;
  private String code;
  private LocalDate validFrom;
  private @Nullable String source;
  private String publishedBy;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "ladder_step", joinColumns = @JoinColumn(name = "ladder_id"))
  @OrderBy("level")
  private List<LadderStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Ladder() {}

  Ladder(UUID id, LadderRequest request, String publishedBy) {
    this.id = id;
    this.code = request.code();
    this.validFrom = request.validFrom();
    this.source = request.source();
    this.publishedBy = publishedBy;
    this.steps.addAll(request.steps());
  }

  /** Rungs number 1, 2, 3 without a gap, climb, and come later each. */
  static boolean climbs(List<LadderStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (step.level() != i + 1) {
        return false;
      }
      if (i > 0
          && (step.workingDaysOverdue() <= steps.get(i - 1).workingDaysOverdue()
              || step.rung().compareTo(steps.get(i - 1).rung()) <= 0)) {
        return false;
      }
    }
    return true;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable String source() {
    return source;
  }

  String publishedBy() {
    return publishedBy;
  }

  List<LadderStep> steps() {
    return steps;
  }
}
