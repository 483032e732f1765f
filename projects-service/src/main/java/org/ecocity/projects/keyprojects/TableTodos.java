package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.projects.desk.Todo;
import org.ecocity.projects.desk.Todos;

/** Tables to check, approve, confirm or issue. */
@ApplicationScoped
class TableTodos implements Todos {
  private final KeyProjectTables tables;
  private final TableSteps steps;

  TableTodos(KeyProjectTables tables, TableSteps steps) {
    this.tables = tables;
    this.steps = steps;
  }

  @Override
  @Transactional
  public List<Todo> of(Caller caller) {
    return tables.open().stream()
        .filter(table -> table.totals().entryCount() > 0)
        .flatMap(table -> todo(table, caller))
        .toList();
  }

  private Stream<Todo> todo(KeyProjectTable table, Caller caller) {
    var allowed = steps.allowed(table);
    if (allowed.isEmpty()) {
      return Stream.empty();
    }
    var next = allowed.getFirst();
    var name = table.year() + " 年重点建设项目表第 " + table.tableVersion() + " 版";
    var nameEn = "Key-project table of " + table.year() + ", version " + table.tableVersion();
    return Stream.of(
        new Todo(
            next + "/" + table.id(),
            next + "_TABLE",
            word(next) + "：" + name,
            wordEn(next) + ": " + nameEn,
            "key-project-table",
            table.id().toString(),
            null,
            name,
            caller.unit(),
            table.stateSince(),
            null,
            "/tables/" + table.id()));
  }

  private static String word(TableState next) {
    return switch (next) {
      case CHECKED -> "审核";
      case APPROVED -> "审定";
      default -> "登记文号并印发";
    };
  }

  private static String wordEn(TableState next) {
    return switch (next) {
      case CHECKED -> "Check";
      case APPROVED -> "Approve";
      default -> "Number and issue";
    };
  }
}
