package org.ecocity.projects.organisations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ecocity.projects.imports.GroupedSheet.Fault;
import org.ecocity.projects.imports.GroupedSheet.Judgement;
import org.ecocity.projects.imports.GroupedSheet.Line;
import org.ecocity.projects.organisations.OrganisationImport.UnitRow;
import org.jspecify.annotations.Nullable;

/** What is wrong with the units of a file when their rows are seen together: a pure function. */
final class UnitRowsJudge {
  private final Map<String, OrganisationRequest> known;
  private final Map<String, List<Line<UnitRow>>> units;
  private final List<Fault> faults = new ArrayList<>();

  UnitRowsJudge(Map<String, OrganisationRequest> known, Map<String, List<Line<UnitRow>>> units) {
    this.known = known;
    this.units = units;
  }

  Judgement judge() {
    var unchanged = new HashSet<String>();
    units.forEach(
        (code, lines) -> {
          var wrong = faults.size();
          look(lines);
          var there = known.get(code);
          if (there != null && faults.size() == wrong) {
            lookForLostNames(there, lines);
            if (there.equals(OrganisationImport.unit(values(lines)))) {
              unchanged.add(code);
            }
          }
        });
    return new Judgement(faults, unchanged);
  }

  private void look(List<Line<UnitRow>> lines) {
    var first = lines.getFirst();
    for (var line : lines) {
      var row = line.value();
      if (row.kind() != first.value().kind()) {
        fault(line, "kind", "rows-differ", first.number());
      }
      if (!Objects.equals(row.parentCode(), first.value().parentCode())) {
        fault(line, "parentCode", "rows-differ", first.number());
      }
      if (!Objects.equals(row.regionCode(), first.value().regionCode())) {
        fault(line, "regionCode", "rows-differ", first.number());
      }
      lookForUnit(line, "parentCode", row.parentCode());
      lookForUnit(line, "mergedIntoCode", row.mergedIntoCode());
    }
    int overlap = new DatedNames(values(lines).stream().map(UnitRow::name).toList()).firstOverlap();
    if (overlap >= 0) {
      fault(lines.get(overlap), "validFrom", "names-overlap");
    }
  }

  /** A unit may be named before its own row comes, or be there already. */
  private void lookForUnit(Line<UnitRow> line, String column, @Nullable String code) {
    if (code != null && !known.containsKey(code) && !units.containsKey(code)) {
      fault(line, column, "unknown-unit", code);
    }
  }

  /** A name may get its end or its English, but it does not go away. */
  private void lookForLostNames(OrganisationRequest there, List<Line<UnitRow>> lines) {
    for (var name : there.names()) {
      var kept =
          lines.stream()
              .map(line -> line.value().name())
              .anyMatch(
                  given ->
                      given.name().equals(name.name())
                          && Objects.equals(given.validFrom(), name.validFrom()));
      if (!kept) {
        fault(lines.getFirst(), "name", "name-missing", name.name());
      }
    }
  }

  private static List<UnitRow> values(List<Line<UnitRow>> lines) {
    return lines.stream().map(Line::value).toList();
  }

  private void fault(Line<UnitRow> line, String column, String code, Object... args) {
    faults.add(new Fault(line.number(), column, code, List.of(args)));
  }
}
