package org.ecocity.projects.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {
  private static final int MAX_TASKS = 500;
  private static final int MAX_TODOS = 100;
  private static final String LIKE =
      "lower(e.number) like :pattern escape '\\' or lower(e.content.name) like :pattern escape '\\'"
          + " or lower(e.content.nameEn) like :pattern escape '\\'";

  Task require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("task", id));
  }

  List<Task> ofProgramme(UUID programmeId) {
    return find("programmeId = ?1 order by number", programmeId).page(0, MAX_TASKS).list();
  }

  /** Tasks of a lead unit that are to be accepted, or to be reported on by that day. */
  List<Task> waitingFor(String unitCode, LocalDate reportableUntil) {
    return find(
            "content.leadUnitCode = ?1 and (state = ?2 or state = ?3 and content.dueDate <= ?4)"
                + " order by number",
            unitCode,
            TaskState.ASSIGNED,
            TaskState.ACCEPTED,
            reportableUntil)
        .page(0, MAX_TODOS)
        .list();
  }

  List<Task> reported() {
    return find("state = ?1 order by number", TaskState.REPORTED).page(0, MAX_TODOS).list();
  }

  long countIn(Set<TaskState> states) {
    return count("state in ?1", states);
  }

  List<Task> like(String pattern, int limit) {
    return find(
            "select e from Task e where " + LIKE + " order by e.number",
            Map.<String, Object>of("pattern", pattern))
        .page(0, limit)
        .list();
  }

  List<Task> after(@Nullable UUID id, int limit) {
    var page = id == null ? find("order by id") : find("id > ?1 order by id", id);
    return page.page(0, limit).list();
  }

  Page<Task> page(PageRequest request, TaskFilter filter) {
    return Keyset.of(getEntityManager(), Task.class)
        .where("e.programmeId = :programmeId", "programmeId", filter.programmeId)
        .where("e.planVersionId = :planVersionId", "planVersionId", filter.planVersionId)
        .where("e.content.leadUnitCode = :lead", "lead", filter.leadUnitCode)
        .where("e.state = :state", "state", filter.state)
        .where(LIKE, "pattern", request.like())
        .sortedBy("number", "e.number", String.class, Task::number)
        .page(request, Function.identity());
  }
}
