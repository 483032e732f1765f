package org.ecocity.projects.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {
  private static final int MAX_ROWS = 2000;
  private static final int MAX_CODES = 10_000;
  private static final String LIKE =
      "lower(e.name) like :pattern escape '\\' or lower(e.code) like :pattern escape '\\'";

  /** The project, if the actor may read it; else 404. */
  Project visible(UUID id, Actor actor) {
    return findByIdOptional(id)
        .filter(project -> mayRead(actor, project))
        .orElseThrow(() -> Problem.notFound("project", id));
  }

  /** The same, held against other changes until the end of the transaction. */
  Project visibleAndLocked(UUID id, Actor actor) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(project -> mayRead(actor, project))
        .orElseThrow(() -> Problem.notFound("project", id));
  }

  Optional<Project> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Project> byCodes(Collection<String> codes) {
    return codes.isEmpty() ? List.of() : find("code in ?1", codes).page(0, MAX_CODES).list();
  }

  List<Project> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).page(0, MAX_CODES).list();
  }

  List<Project> inTableOf(int year) {
    return find("?1 member of inTables", year).page(0, MAX_CODES).list();
  }

  /** Projects whose progress is expected. */
  List<Project> watched() {
    return find(
            "state in (?1, ?2, ?3) order by id",
            ProjectState.ADMITTED,
            ProjectState.PREPARING,
            ProjectState.UNDER_WAY)
        .page(0, MAX_CODES)
        .list();
  }

  List<Project> inState(ProjectState state) {
    return find("state = ?1 order by id", state).page(0, MAX_ROWS).list();
  }

  List<Project> after(@Nullable UUID id, int limit) {
    var told = "state <> org.ecocity.projects.library.ProjectState.DRAFT";
    var page =
        id == null ? find(told + " order by id") : find(told + " and id > ?1 order by id", id);
    return page.page(0, limit).list();
  }

  List<Project> like(String pattern, int limit, Actor actor) {
    var query =
        getEntityManager()
            .createQuery(
                "select e from Project e where ("
                    + LIKE
                    + ")"
                    + (seesAll(actor) ? "" : " and (" + READABLE + ")")
                    + " order by e.name, e.id",
                Project.class)
            .setParameter("pattern", pattern)
            .setMaxResults(limit);
    if (!seesAll(actor)) {
      readable(actor).forEach(query::setParameter);
    }
    return query.getResultList();
  }

  /** The last number given in a series of codes, such as {@code AA-2019-}. */
  int lastNumber(String series) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 7))", Object.class)
        .setParameter(1, series)
        .getSingleResult();
    var last =
        getEntityManager()
            .createQuery(
                "select max(e.code) from Project e where e.code like :series", String.class)
            .setParameter("series", series + "____")
            .getSingleResult();
    return last == null ? 0 : Integer.parseInt(last.substring(series.length()));
  }

  <V> Page<V> page(
      PageRequest request, ProjectFilter filter, Actor actor, Function<Project, V> view) {
    var list =
        Keyset.of(getEntityManager(), Project.class)
            .where("e.fieldCode = :fieldCode", "fieldCode", filter.fieldCode)
            .where("e.districtCode = :districtCode", "districtCode", filter.districtCode)
            .where("e.ownerUnitCode = :owner", "owner", filter.ownerUnitCode)
            .where("e.lineDepartmentCode = :line", "line", filter.lineDepartmentCode)
            .where("e.state = :state", "state", filter.state)
            .where("e.worstLight.light = :light", "light", filter.light)
            .where(":year member of e.inTables", "year", filter.year)
            .where("e.code = :code", "code", filter.code)
            .where(LIKE, "pattern", request.like());
    if (!seesAll(actor)) {
      var values = readable(actor);
      list.where(READABLE, "unit", values.get("unit"))
          .where(":leader = :leader", "leader", values.get("leader"));
    }
    return list.sortedBy("code", "coalesce(e.code, '')", String.class, Projects::codeOrEmpty)
        .sortedBy("name", "e.name", String.class, Project::name)
        .sortedBy(
            "totalInvestmentFen", "e.totalInvestmentFen", Long.class, Project::totalInvestmentFen)
        .sortedBy("plannedEnd", "e.plannedEnd", java.time.LocalDate.class, Project::plannedEnd)
        .page(request, view);
  }

  /** Rule 11: drafts by their unit; what is submitted by its line department and the leader too. */
  static boolean mayRead(Actor actor, Project project) {
    return seesAll(actor)
        || project.isPublishedInside()
        || actor.isOf(project.ownerUnitCode())
        || project.state() == ProjectState.SUBMITTED
            && (actor.isOf(project.lineDepartmentCode()) || actor.hasAny(Roles.LEADER));
  }

  private static final String READABLE =
      "e.dates.admittedOn is not null or e.ownerUnitCode = :unit or (e.state ="
          + " org.ecocity.projects.library.ProjectState.SUBMITTED and (e.lineDepartmentCode = :unit"
          + " or :leader = true))";

  private static Map<String, Object> readable(Actor actor) {
    return Map.of("unit", actor.unit(), "leader", actor.hasAny(Roles.LEADER));
  }

  private static boolean seesAll(Actor actor) {
    return actor.hasAny(Roles.OFFICE, Roles.AUDITOR);
  }

  private static String codeOrEmpty(Project project) {
    return project.code() == null ? "" : project.code();
  }
}
