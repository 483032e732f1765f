package org.ecocity.supervision.compilation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plan and work of a field's projects.
 *
 * @param code the field, empty where none was told
 */
record FieldProgress(
    String code, List<Facts.Project> projects, BigDecimal plannedFen, BigDecimal doneFen) {
  /** Each field of the table's projects, by code. */
  static List<FieldProgress> of(Facts facts) {
    var byField = new TreeMap<String, List<Facts.Project>>();
    facts
        .projects()
        .forEach(p -> byField.computeIfAbsent(p.fieldCode(), code -> new ArrayList<>()).add(p));
    return byField.entrySet().stream()
        .map(field -> sum(field.getKey(), field.getValue(), facts.planPercent()))
        .toList();
  }

  private static FieldProgress sum(
      String code, List<Facts.Project> projects, BigDecimal planPercent) {
    var annual = projects.stream().mapToLong(Facts.Project::annualFen).sum();
    var done = projects.stream().mapToLong(Facts.Project::doneFen).sum();
    return new FieldProgress(
        code, projects, Wan.planned(annual, planPercent), BigDecimal.valueOf(done));
  }

  String figureId() {
    return "field." + (code.isEmpty() ? "NONE" : code);
  }

  /** Its Chinese name; the code where none of its projects was told with the name. */
  String title() {
    return name().orElse(code.isEmpty() ? "—" : code);
  }

  /** The wording with the code is that of the circulars compiled before names were told. */
  String rateLabel() {
    return name().map(name -> name + "领域").orElse("领域" + code) + "完成率";
  }

  String rate() {
    return Wan.percent(doneFen, plannedFen);
  }

  private Optional<String> name() {
    return projects.stream().map(Facts.Project::fieldName).filter(Objects::nonNull).findFirst();
  }
}
