package org.ecocity.projects.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.desk.Hit;
import org.ecocity.projects.desk.Searchable;
import org.ecocity.projects.library.Library;

/** Finds projects by name or code. */
@ApplicationScoped
class ProjectSearch implements Searchable {
  private final Library library;

  ProjectSearch(Library library) {
    this.library = library;
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return library.like(pattern, limit).stream()
        .map(p -> new Hit("project", p.id().toString(), p.code(), p.name(), "/projects/" + p.id()))
        .toList();
  }
}
