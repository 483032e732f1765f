package org.ecocity.projects.lights;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
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
  private static final int BATCH_PROJECTS = 200;

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
      recolourInBatches(library.watched().stream().map(ProjectFacts::id).toList());
    }
    lastRun = now;
  }

  /** A transaction for each batch, so that none holds the projects of the whole city. */
  private void recolourInBatches(List<UUID> projectIds) {
    for (int from = 0; from < projectIds.size(); from += BATCH_PROJECTS) {
      var batch = projectIds.subList(from, Math.min(from + BATCH_PROJECTS, projectIds.size()));
      QuarkusTransaction.requiringNew().run(() -> lights.recolour(batch));
    }
  }

  private static String halfDay(LocalDateTime time) {
    return time.toLocalDate() + (time.getHour() < NOON ? "/AM" : "/PM");
  }

  void onReport(@Observes ProgressReported reported) {
    lights.recolour(List.of(reported.projectId()));
  }

  void onProject(@Observes ProjectChanged changed) {
    lights.recolour(List.of(changed.projectId()));
  }

  void onTable(@Observes KeyProjectTableIssued issued) {
    lights.recolourAll();
  }

  void onCurve(@Observes PlanCurveChanged changed) {
    lights.recolourAll();
  }
}
