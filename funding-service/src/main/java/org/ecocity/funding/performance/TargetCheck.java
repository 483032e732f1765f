package org.ecocity.funding.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecocity.funding.performance.sheets.EvaluationSheet;
import org.ecocity.platform.problem.Problem.FieldError;

/** Finds what of targets does not fit their sheet, each with its place. */
final class TargetCheck {
  private final List<TargetRequest.TargetRow> rows;
  private final EvaluationSheet sheet;
  private final List<FieldError> errors = new ArrayList<>();

  private TargetCheck(List<TargetRequest.TargetRow> rows, EvaluationSheet sheet) {
    this.rows = rows;
    this.sheet = sheet;
  }

  static List<FieldError> of(List<TargetRequest.TargetRow> rows, EvaluationSheet sheet) {
    var check = new TargetCheck(rows, sheet);
    check.each();
    check.whole();
    return check.errors;
  }

  private void each() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var at = "rows[" + i + "]";
      if (sheet.dimensionOf(row.partCode()).isEmpty()) {
        add(at + ".partCode", "target-part-unknown", row.partCode());
      }
      if (!seen.add(row.partCode() + "/" + row.name().strip())) {
        add(at + ".name", "target-row-twice", row.name());
      }
      if ((row.targetValue() == null) == isBlank(row.targetText())) {
        add(at + ".targetValue", "target-value-or-words");
      } else if ((row.targetValue() == null) != (row.direction() == null)) {
        add(at + ".direction", "target-direction-of-value");
      }
    }
  }

  /** Each dimension's points are shared out in full, and what must be there is. */
  private void whole() {
    Map<String, BigDecimal> sums = new HashMap<>();
    Set<String> parts = new HashSet<>();
    for (var row : rows) {
      parts.add(row.partCode());
      sheet
          .dimensionOf(row.partCode())
          .ifPresent(found -> sums.merge(found.code(), row.points(), BigDecimal::add));
    }
    for (var dimension : sheet.entered()) {
      var sum = sums.getOrDefault(dimension.code(), BigDecimal.ZERO);
      if (sum.compareTo(dimension.points()) != 0) {
        add("rows", "target-points-not-full", dimension.name(), sum, dimension.points());
      }
      for (var part : dimension.partsOrNone()) {
        if (part.isRequired() && !parts.contains(part.code())) {
          add("rows", "target-part-missing", part.name());
        }
      }
    }
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }
}
