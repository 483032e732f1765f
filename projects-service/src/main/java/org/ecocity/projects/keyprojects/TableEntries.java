package org.ecocity.projects.keyprojects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TableEntries implements PanacheRepositoryBase<TableEntry, UUID> {
  /** A table has at most so many entries. */
  static final int MAX_ENTRIES = 5000;

  List<TableEntry> of(UUID tableId) {
    return find("tableId = ?1 order by position", tableId).page(0, MAX_ENTRIES).list();
  }

  /** Entries of a project in issued versions in force, one for each year. */
  List<TableEntry> inForce(UUID projectId) {
    return find(
            "select e from KeyProjectEntry e join KeyProjectTable t on t.id = e.tableId"
                + " where e.projectId = ?1 and t.state = ?2 order by t.year",
            projectId,
            TableState.ISSUED)
        .page(0, MAX_ENTRIES)
        .list();
  }

  void replace(UUID tableId, List<TableEntry> entries) {
    delete("tableId", tableId);
    persist(entries);
  }
}
