package org.ecocity.supervision.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pool of projects that supervision knows of. */
@ApplicationScoped
public class Pool {
  private final EntityManager entities;

  Pool(EntityManager entities) {
    this.entities = entities;
  }

  /** What is known of a project. */
  @Transactional
  public Optional<PooledProject> find(UUID projectId) {
    return Optional.ofNullable(entities.find(PoolProject.class, projectId)).map(PoolProject::told);
  }

  /** Years in whose key-project table the project stands. */
  @Transactional
  public List<Integer> yearsOf(UUID projectId) {
    return entities
        .createNativeQuery(
            "SELECT year FROM pool_listing WHERE project_id = :id ORDER BY year LIMIT 50",
            Integer.class)
        .setParameter("id", projectId)
        .getResultList();
  }

  void copy(PooledProject told, long version) {
    var known = entities.find(PoolProject.class, told.id());
    if (known == null) {
      known = new PoolProject(told);
      entities.persist(known);
    }
    known.copy(told, version);
  }

  /** Puts a table's projects into the pool, unless a later version of that year is there. */
  void list(TableIssued table) {
    entities.flush();
    var taken =
        entities
            .createNativeQuery(
                "INSERT INTO pool_year AS y (year, version, table_id) VALUES (:year, :version, :id)"
                    + " ON CONFLICT (year) DO UPDATE SET version = excluded.version,"
                    + " table_id = excluded.table_id WHERE y.version < excluded.version")
            .setParameter("year", table.year())
            .setParameter("version", table.version())
            .setParameter("id", table.tableId())
            .executeUpdate();
    if (taken == 0) {
      return;
    }
    entities
        .createNativeQuery("DELETE FROM pool_listing WHERE year = :year")
        .setParameter("year", table.year())
        .executeUpdate();
    for (var entry : table.entries()) {
      entities
          .createNativeQuery(
              "INSERT INTO pool_listing (year, project_id) VALUES (:year, :id)"
                  + " ON CONFLICT DO NOTHING")
          .setParameter("year", table.year())
          .setParameter("id", entry.projectId())
          .executeUpdate();
      copy(entry.known(), 0);
    }
  }
}
