package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.organisations.Units;

/** Puts entries into drafts, for requests and for imports alike. */
@ApplicationScoped
class TableFilling {
  private final KeyProjectTables tables;
  private final TableEntries entries;
  private final EntryRules rules;
  private final Library library;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  TableFilling(
      KeyProjectTables tables,
      TableEntries entries,
      EntryRules rules,
      Library library,
      Units units,
      Audit audit,
      BusinessClock clock) {
    this.tables = tables;
    this.entries = entries;
    this.rules = rules;
    this.library = library;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins the next version of a year; refuses while one is open. */
  KeyProjectTable begin(int year, String user) {
    tables
        .openOf(year)
        .ifPresent(
            open -> {
              throw Problem.conflict("table-still-open", year, open.tableVersion())
                  .with("tableId", open.id());
            });
    var issued = tables.issuedOf(year).map(KeyProjectTable::id).orElse(null);
    var version = tables.lastVersion(year) + 1;
    var table = new KeyProjectTable(Ids.next(), year, version, issued, user, clock.today());
    tables.persist(table);
    audit.transition(KeyProjectTableService.AGGREGATE, table.id(), null, TableState.DRAFT, null);
    return table;
  }

  void copyIssued(KeyProjectTable table, String user) {
    var issued = tables.issuedOf(table.year());
    if (issued.isPresent()) {
      var copied = entries.of(issued.get().id()).stream().map(TableFilling::request).toList();
      fill(table, copied, user);
    }
  }

  /** Replaces the entries of a draft, or says what is wrong with each. */
  void fill(KeyProjectTable table, List<EntryRequest> wanted, String user) {
    if (table.state() != TableState.DRAFT) {
      throw Problem.conflict("table-not-draft", table.state());
    }
    var projects = projects(wanted);
    check(wanted, projects);
    put(table, wanted, projects, user);
  }

  /** Replaces the entries by some that were checked. */
  void put(
      KeyProjectTable table,
      List<EntryRequest> wanted,
      Map<String, ProjectFacts> projects,
      String user) {
    var rows = new ArrayList<TableEntry>();
    for (var entry : wanted) {
      var project = projects.get(entry.projectCode());
      if (project == null) {
        throw new IllegalStateException("Not checked: " + entry.projectCode());
      }
      rows.add(new TableEntry(table.id(), rows.size() + 1, entry, project));
    }
    entries.replace(table.id(), rows);
    var before = table.totals();
    table.filled(Totals.of(rows.stream().map(TableEntry::view).toList()), user);
    audit.changed(KeyProjectTableService.AGGREGATE, table.id(), before, table.totals());
  }

  Map<String, ProjectFacts> projects(List<EntryRequest> wanted) {
    return library.byCodes(
        wanted.stream().map(EntryRequest::projectCode).collect(Collectors.toSet()));
  }

  private void check(List<EntryRequest> wanted, Map<String, ProjectFacts> projects) {
    var unknown = units.unknown(unitCodes(wanted));
    var places = new HashMap<String, Integer>();
    var errors = new ArrayList<Problem.FieldError>();
    for (int i = 0; i < wanted.size(); i++) {
      var entry = wanted.get(i);
      var path = "entries[" + i + "].";
      var seen = places.putIfAbsent(entry.projectCode(), i + 1);
      for (var fault : rules.faults(entry, projects.get(entry.projectCode()), seen)) {
        errors.add(new Problem.FieldError(path + fault.field(), fault.code(), fault.args()));
      }
      if (unknown.contains(entry.ownerUnitCode())) {
        errors.add(unknownUnit(path + "ownerUnitCode", entry.ownerUnitCode()));
      }
      var line = entry.lineDepartmentCode();
      if (line != null && unknown.contains(line)) {
        errors.add(unknownUnit(path + "lineDepartmentCode", line));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static Problem.FieldError unknownUnit(String field, String code) {
    return new Problem.FieldError(field, "unknown-unit", List.of(code));
  }

  private static Set<String> unitCodes(List<EntryRequest> wanted) {
    var codes = new HashSet<String>();
    for (var entry : wanted) {
      codes.add(entry.ownerUnitCode());
      if (entry.lineDepartmentCode() != null) {
        codes.add(entry.lineDepartmentCode());
      }
    }
    return codes;
  }

  private static EntryRequest request(TableEntry entry) {
    var v = entry.view();
    return new EntryRequest(
        v.projectCode(),
        v.nature(),
        v.scale(),
        v.totalInvestmentFen(),
        v.doneByLastYearEndFen(),
        v.annualInvestmentFen(),
        v.sources(),
        v.visibleTarget(),
        v.quarterTargets(),
        v.ownerUnitCode(),
        v.lineDepartmentCode(),
        v.sponsoringLeader(),
        v.startDate(),
        v.endDate());
  }
}
