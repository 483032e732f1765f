package org.ecocity.projects.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.projects.admissions.Admissions;
import org.ecocity.projects.desk.Todo;
import org.ecocity.projects.desk.Todos;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.library.ProjectState;
import org.jspecify.annotations.Nullable;

/** Drafts to hand in, returned ones to improve, opinions to give, admissions to decide. */
@ApplicationScoped
class ProjectTodos implements Todos {
  private static final int MAX_TODOS = 100;

  private final Library library;
  private final Admissions admissions;

  ProjectTodos(Library library, Admissions admissions) {
    this.library = library;
    this.admissions = admissions;
  }

  @Override
  @Transactional
  public List<Todo> of(Caller caller) {
    var todos = new ArrayList<Todo>();
    if (caller.hasAny(Roles.UNIT, Roles.UNIT_CHIEF)) {
      Predicate<ProjectFacts> own = project -> caller.isOf(project.ownerUnitCode());
      add(todos, ProjectState.RETURNED, own, Kind.IMPROVE);
      if (caller.has(Roles.UNIT_CHIEF)) {
        add(todos, ProjectState.DRAFT, own, Kind.SUBMIT);
      }
    }
    add(todos, ProjectState.SUBMITTED, p -> admissions.waitsForOpinionOf(p, caller), Kind.OPINION);
    if (caller.has(Roles.OFFICE)) {
      add(todos, ProjectState.SUBMITTED, admissions::hasOpinion, Kind.ADMIT);
    }
    return todos.stream().limit(MAX_TODOS).toList();
  }

  private void add(List<Todo> todos, ProjectState state, Predicate<ProjectFacts> whose, Kind kind) {
    library.inState(state).stream()
        .filter(whose)
        .limit(MAX_TODOS)
        .map(project -> todo(project, kind))
        .forEach(todos::add);
  }

  private static Todo todo(ProjectFacts project, Kind kind) {
    return new Todo(
        kind + "/" + project.id(),
        kind.code,
        kind.title + "：" + project.name(),
        kind.titleEn + ": " + project.name(),
        "project",
        project.id().toString(),
        project.code(),
        project.name(),
        kind.unit(project),
        project.stateSince(),
        null,
        "/projects/" + project.id());
  }

  private enum Kind {
    IMPROVE("IMPROVE_PROJECT", "修改被退回的项目", "Improve the returned project"),
    SUBMIT("SUBMIT_PROJECT", "提交项目", "Submit the project"),
    OPINION("GIVE_OPINION", "提出项目意见", "Give an opinion on the project"),
    ADMIT("ADMIT_PROJECT", "审核项目入库", "Decide on the admission of the project");

    private final String code;
    private final String title;
    private final String titleEn;

    Kind(String code, String title, String titleEn) {
      this.code = code;
      this.title = title;
      this.titleEn = titleEn;
    }

    private String unit(ProjectFacts project) {
      @Nullable String line = this == OPINION ? project.lineDepartmentCode() : null;
      return line == null ? project.ownerUnitCode() : line;
    }
  }
}
