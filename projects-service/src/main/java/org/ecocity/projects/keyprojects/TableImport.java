package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.organisations.Units;
import org.jspecify.annotations.Nullable;

/** KEY_PROJECT_TABLE: the workbook becomes the year's draft, or the next version's. */
@ApplicationScoped
class TableImport implements ImportKind {
  private final TableFilling filling;
  private final KeyProjectTables tables;
  private final EntryRules rules;
  private final Library library;
  private final Units units;

  TableImport(
      TableFilling filling,
      KeyProjectTables tables,
      EntryRules rules,
      Library library,
      Units units) {
    this.filling = filling;
    this.tables = tables;
    this.rules = rules;
    this.library = library;
    this.units = units;
  }

  @Override
  public String name() {
    return "KEY_PROJECT_TABLE";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE);
  }

  @Override
  public SheetLayout layout() {
    return TableSheet.LAYOUT;
  }

  @Override
  public void check(ImportRequest request) {
    if (request.year() == null) {
      throw Problem.malformed("year", "not-blank");
    }
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = new Run(request);
    return SheetImport.run(
        request.mode(), file, TableSheet.LAYOUT, progress, run::read, run::write);
  }

  /** One run keeps what it looked up and which projects it saw. */
  private final class Run {
    private final ImportRequest request;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ProjectFacts> projects = new HashMap<>();
    private final Map<String, Optional<String>> unitCodes = new HashMap<>();

    Run(ImportRequest request) {
      this.request = request;
    }

    @Nullable EntryRequest read(SheetRow row) {
      var code = row.text("projectCode");
      var seen = code.isEmpty() ? null : places.putIfAbsent(code, row.number());
      var entry = TableSheet.read(row, text -> unitCodes.computeIfAbsent(text, units::codeOf));
      if (entry != null) {
        for (var fault : rules.faults(entry, project(code), seen)) {
          row.reject(fault.field(), fault.code(), fault.args().toArray());
        }
      }
      return row.errors().isEmpty() ? entry : null;
    }

    private @Nullable ProjectFacts project(String code) {
      if (!projects.containsKey(code)) {
        projects.putAll(library.byCodes(List.of(code)));
      }
      return projects.get(code);
    }

    UUID write(List<EntryRequest> good) {
      int year = java.util.Objects.requireNonNull(request.year());
      var user = request.actor().user();
      var table = tables.openOf(year).orElseGet(() -> filling.begin(year, user));
      if (table.state() != TableState.DRAFT) {
        throw Problem.conflict("table-not-draft", table.state());
      }
      filling.put(table, good, projects, user);
      return table.id();
    }
  }
}
