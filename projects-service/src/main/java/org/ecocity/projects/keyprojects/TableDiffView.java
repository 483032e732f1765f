package org.ecocity.projects.keyprojects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.projects.composition.Sources;

/**
 * What changed from one version of the table to another.
 *
 * @param tableId the version looked at
 * @param againstId the version it is compared with
 * @param before totals of the version compared with
 * @param after totals of the version looked at
 * @param added entries that were not there before
 * @param removed entries that are no longer there
 * @param changed entries that differ
 */
public record TableDiffView(
    UUID tableId,
    UUID againstId,
    Totals before,
    Totals after,
    List<TableEntryView> added,
    List<TableEntryView> removed,
    List<EntryChange> changed) {

  static TableDiffView of(
      UUID tableId,
      List<TableEntryView> entries,
      UUID againstId,
      List<TableEntryView> earlierEntries) {
    var earlier = byProject(earlierEntries);
    var later = byProject(entries);
    var changed = new ArrayList<EntryChange>();
    for (var entry : entries) {
      var old = earlier.get(entry.projectId());
      var changes = old == null ? List.<FieldChange>of() : changes(old, entry);
      if (!changes.isEmpty()) {
        changed.add(
            new EntryChange(entry.projectId(), entry.projectCode(), entry.projectName(), changes));
      }
    }
    return new TableDiffView(
        tableId,
        againstId,
        Totals.of(earlierEntries),
        Totals.of(entries),
        entries.stream().filter(e -> !earlier.containsKey(e.projectId())).toList(),
        earlierEntries.stream().filter(e -> !later.containsKey(e.projectId())).toList(),
        List.copyOf(changed));
  }

  private static List<FieldChange> changes(TableEntryView old, TableEntryView now) {
    var before = fields(old);
    return fields(now).entrySet().stream()
        .filter(field -> !Objects.equals(before.get(field.getKey()), field.getValue()))
        .map(
            field ->
                new FieldChange(
                    field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue()))
        .toList();
  }

  private static Map<String, String> fields(TableEntryView e) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("projectName", e.projectName());
    fields.put("nature", e.nature().name());
    fields.put("scale", Objects.toString(e.scale(), ""));
    fields.put("totalInvestmentFen", Long.toString(e.totalInvestmentFen()));
    fields.put("doneByLastYearEndFen", Long.toString(e.doneByLastYearEndFen()));
    fields.put("annualInvestmentFen", Long.toString(e.annualInvestmentFen()));
    fields.put("sources", new Sources(e.sources()).inWords());
    fields.put("visibleTarget", Objects.toString(e.visibleTarget(), ""));
    for (int i = 0; i < e.quarterTargets().size(); i++) {
      fields.put("quarterTargets[" + i + "]", e.quarterTargets().get(i));
    }
    fields.put("ownerUnitCode", e.ownerUnitCode());
    fields.put("lineDepartmentCode", Objects.toString(e.lineDepartmentCode(), ""));
    fields.put("sponsoringLeader", Objects.toString(e.sponsoringLeader(), ""));
    fields.put("startDate", e.startDate().toString());
    fields.put("endDate", e.endDate().toString());
    return fields;
  }

  private static Map<UUID, TableEntryView> byProject(List<TableEntryView> entries) {
    return entries.stream()
        .collect(Collectors.toMap(TableEntryView::projectId, Function.identity()));
  }

  /**
   * An entry that differs.
   *
   * @param projectId the project
   * @param projectCode its code
   * @param projectName its name
   * @param changes the fields that differ
   */
  public record EntryChange(
      UUID projectId, String projectCode, String projectName, List<FieldChange> changes) {}

  /**
   * A field that differs.
   *
   * @param field its name
   * @param before value before, empty where there was none; amounts in fen
   * @param after value after, empty where there is none
   */
  public record FieldChange(String field, String before, String after) {}
}
