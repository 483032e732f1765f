package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.ecocity.projects.library.Library;
import org.jspecify.annotations.Nullable;

/** Tells every report again; each by itself, because a report never changes. */
@ApplicationScoped
class ProgressRepublisher implements Republisher {
  private final ProgressReports reports;
  private final Library library;

  ProgressRepublisher(ProgressReports reports, Library library) {
    this.reports = reports;
    this.library = library;
  }

  @Override
  public String aggregate() {
    return "progress-report";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return reports.after(after, limit).stream()
        .map(
            report ->
                new State(report.id(), report.told(library.find(report.projectId()).orElseThrow())))
        .toList();
  }
}
