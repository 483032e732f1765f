package org.ecocity.projects.lights;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;
import org.ecocity.projects.keyprojects.KeyProjectTableIssued;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectChanged;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.progress.PlanCurveChanged;
import org.ecocity.projects.progress.ProgressReported;
import org.jspecify.annotations.Nullable;

/**
 * Colours lights anew whenever what they look at changes: a report, a project, a table, a curve,
 * and on the days on which the date itself can change a colour. Observers run in the transaction of
 * the change.
 */
@ApplicationScoped
class Recolouring implements DueWork {
  private static final int NOON = 12;

  private final LightService lights;
  private final DecisiveDays decisiveDays;
  private final Library library;
  private volatile @Nullable LocalDateTime lastRun;

  Recolouring(LightService lights, DecisiveDays decisiveDays, Library library) {
    this.lights = lights;
    this.decisiveDays = decisiveDays;
    this.library = library;
  }

  @Override
  public String name() {
    return "lights";
  }

  /** Deadlines stand at noon, dates change at midnight: once for each half day is enough. */
  @Override
  public void run(LocalDateTime now) {
    var last = lastRun;
    if (last != null && halfDay(last).equals(halfDay(now))) {
      return;
    }
    var missedDays = last == null || last.toLocalDate().isBefore(now.toLocalDate().minusDays(1));
    if (missedDays || decisiveDays.contains(now.toLocalDate())) {
      for (ProjectFacts project : library.watched()) {
        QuarkusTransaction.requiringNew().run(() -> lights.recolour(project.id()));
      }
    }
    lastRun = now;
  }

  private static String halfDay(LocalDateTime time) {
    return time.toLocalDate() + (time.getHour() < NOON ? "/AM" : "/PM");
  }

  void onReport(@Observes ProgressReported reported) {
    lights.recolour(reported.projectId());
  }

  void onProject(@Observes ProjectChanged changed) {
    lights.recolour(changed.projectId());
  }

  void onTable(@Observes KeyProjectTableIssued issued) {
    lights.recolourAll();
  }

  void onCurve(@Observes PlanCurveChanged changed) {
    lights.recolourAll();
  }
}
