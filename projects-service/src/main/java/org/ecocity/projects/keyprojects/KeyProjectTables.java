package org.ecocity.projects.keyprojects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeyProjectTables implements PanacheRepositoryBase<KeyProjectTable, UUID> {
  private static final int MAX_TABLES = 200;

  private final TableEntries entries;

  KeyProjectTables(TableEntries entries) {
    this.entries = entries;
  }

  /** The version, if the actor may read it; else 404. */
  KeyProjectTable visible(UUID id, Actor actor) {
    return findByIdOptional(id)
        .filter(table -> mayRead(actor, table))
        .orElseThrow(() -> Problem.notFound("key-project-table", id));
  }

  KeyProjectTable visibleAndLocked(UUID id, Actor actor) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(table -> mayRead(actor, table))
        .orElseThrow(() -> Problem.notFound("key-project-table", id));
  }

  Optional<KeyProjectTable> issuedOf(int year) {
    return find("year = ?1 and state = ?2", year, TableState.ISSUED).firstResultOptional();
  }

  /** The version of the year that is not issued yet; there is one at the most. */
  Optional<KeyProjectTable> openOf(int year) {
    return find(
            "year = ?1 and state in (?2, ?3, ?4)",
            year,
            TableState.DRAFT,
            TableState.CHECKED,
            TableState.APPROVED)
        .firstResultOptional();
  }

  int lastVersion(int year) {
    return find("year = ?1 order by tableVersion desc", year)
        .firstResultOptional()
        .map(KeyProjectTable::tableVersion)
        .orElse(0);
  }

  /** When each year's table was issued for the first time. */
  Map<Integer, LocalDate> firstIssuedOn() {
    return getEntityManager()
        .createQuery(
            "select year, min(issuedOn) from KeyProjectTable where issuedOn is not null group by"
                + " year",
            FirstIssue.class)
        .getResultStream()
        .collect(Collectors.toMap(FirstIssue::year, FirstIssue::on));
  }

  /** A year and when its first version was issued, as read. */
  private record FirstIssue(int year, LocalDate on) {}

  List<KeyProjectTable> open() {
    return find(
            "state in (?1, ?2, ?3) order by year",
            TableState.DRAFT,
            TableState.CHECKED,
            TableState.APPROVED)
        .page(0, MAX_TABLES)
        .list();
  }

  List<KeyProjectTable> issued(@Nullable UUID after, int limit) {
    var page =
        after == null
            ? find("state = ?1 order by id", TableState.ISSUED)
            : find("state = ?1 and id > ?2 order by id", TableState.ISSUED, after);
    return page.page(0, limit).list();
  }

  Page<KeyProjectTable> page(
      PageRequest request, @Nullable Integer year, @Nullable TableState state, Actor actor) {
    var list =
        Keyset.of(getEntityManager(), KeyProjectTable.class)
            .where("e.year = :year", "year", year)
            .where("e.state = :state", "state", state);
    if (!seesDrafts(actor)) {
      list.where(READABLE, "unit", actor.unit());
    }
    return list.sortedBy("year", "e.year * 100 + e.tableVersion", Integer.class, this::yearOrder)
        .page(request, table -> table);
  }

  /** Which departments have projects in it: they check it. */
  Set<String> lineDepartments(UUID id) {
    return entries.of(id).stream()
        .map(TableEntry::lineDepartmentCode)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Issued ones by all; others by those who work on them. */
  private boolean mayRead(Actor actor, KeyProjectTable table) {
    return table.state().isPublic()
        || seesDrafts(actor)
        || actor.hasAny(Roles.UNIT, Roles.UNIT_CHIEF)
            && lineDepartments(table.id()).contains(actor.unit());
  }

  private static final String READABLE =
      "e.state in (org.ecocity.projects.keyprojects.TableState.ISSUED,"
          + " org.ecocity.projects.keyprojects.TableState.SUPERSEDED) or exists (select 1 from"
          + " KeyProjectEntry k where k.tableId = e.id and k.lineDepartmentCode = :unit)";

  private static boolean seesDrafts(Actor actor) {
    return actor.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR);
  }

  private int yearOrder(KeyProjectTable table) {
    return table.year() * 100 + table.tableVersion();
  }
}
