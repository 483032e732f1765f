package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every table in force again. */
@ApplicationScoped
class TableRepublisher implements Republisher {
  private final KeyProjectTables tables;
  private final TableEntries entries;

  TableRepublisher(KeyProjectTables tables, TableEntries entries) {
    this.tables = tables;
    this.entries = entries;
  }

  @Override
  public String aggregate() {
    return "key-project-table";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return tables.issued(after, limit).stream()
        .map(t -> new State(t.id(), KeyProjectTableService.event(t, entries.of(t.id()))))
        .toList();
  }
}
