package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.projects.reference.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other services and the other features how a project stands; of drafts nobody else is
 * told.
 */
@ApplicationScoped
class Told {
  private final Outbox outbox;
  private final Event<ProjectChanged> inside;
  private final Instance<ProjectChanged.Source> sources;
  private final CodeLists codeLists;

  Told(
      Outbox outbox,
      Event<ProjectChanged> inside,
      Instance<ProjectChanged.Source> sources,
      CodeLists codeLists) {
    this.outbox = outbox;
    this.inside = inside;
    this.sources = sources;
    this.codeLists = codeLists;
  }

  void changed(Project project) {
    if (project.state() != ProjectState.DRAFT) {
      var event = event(project);
      outbox.append(project.id(), event);
      inside.fire(event);
    }
  }

  ProjectChanged event(Project project) {
    var source = sources.stream().findFirst();
    var behind = source.map(known -> known.responsibles(project.id())).orElse(List.of());
    var timetabled = source.map(known -> known.isTimetabled(project.id())).orElse(false);
    var listings =
        source.map(known -> known.developmentPlanListings(project.id())).orElse(List.of());
    return ProjectChanged.of(project, fieldName(project), timetabled, behind, listings);
  }

  private @Nullable String fieldName(Project project) {
    var code = project.fieldCode();
    return code == null ? null : codeLists.nameOf(CodeLists.FIELD, code).orElse(null);
  }
}
