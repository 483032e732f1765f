package org.ecocity.projects.library;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a project took its great steps, business dates; none before.
 *
 * @param admittedOn admitted to the library
 * @param startedOn its work began, the first time
 * @param completedOn all of it was done
 * @param acceptedOn accepted
 */
@Embeddable
record Dates(
    @Nullable LocalDate admittedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate acceptedOn) {
  static final Dates NONE = new Dates(null, null, null, null);

  Dates taken(ProjectStep step, LocalDate today) {
    return switch (step) {
      case ADMIT -> new Dates(today, startedOn, completedOn, acceptedOn);
      case BEGIN, BEGIN_WITHOUT_CONSTRUCTION ->
          new Dates(admittedOn, startedOn == null ? today : startedOn, completedOn, acceptedOn);
      case COMPLETE -> new Dates(admittedOn, startedOn, today, acceptedOn);
      case ACCEPT -> new Dates(admittedOn, startedOn, completedOn, today);
      default -> this;
    };
  }
}
