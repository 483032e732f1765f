package org.ecocity.funding.performance;

import org.ecocity.funding.ledger.standings.LineStanding;
import org.ecocity.funding.performance.sheets.EvaluationSheet;

/** Refuses a self-evaluation that does not fit its targets and sheet. */
final class ResultCheck {
  private final ResultRequest said;
  private final EvaluationSheet sheet;
  private final Performance found;
  private final RowMarks marks;

  private ResultCheck(ResultRequest said, EvaluationSheet sheet, Performance found) {
    this.said = said;
    this.sheet = sheet;
    this.found = found;
    this.marks = new RowMarks(found.rows.stream().map(row -> row.name).toList());
  }

  static void require(
      Performance found, ResultRequest said, EvaluationSheet sheet, LineStanding money) {
    var check = new ResultCheck(said, sheet, found);
    check.execution(money);
    for (int i = 0; i < said.rows().size(); i++) {
      check.row(said.rows().get(i), "rows[" + i + "]");
    }
    check.marks.requireAll(no -> true);
  }

  private void execution(LineStanding money) {
    sheet
        .execution()
        .filter(part -> Performance.execution(money, part.points()).compareTo(part.points()) < 0)
        .ifPresent(
            part -> {
              var reason = said.executionReason();
              marks.require("executionReason", reason, "deviation-reason-missing");
              marks.require("executionRemedy", said.executionRemedy(), "deviation-remedy-missing");
            });
  }

  private void row(ResultRequest.ResultRow each, String at) {
    if (!marks.isNext(each.no(), at)) {
      return;
    }
    var row = found.rows.get(each.no() - 1);
    var fits = row.isMeasured() ? isMeasured(each, at) : isGraded(each, at);
    if (fits) {
      var below = row.scoreOf(each).compareTo(row.points) < 0;
      marks.explained(below, at, each.reason(), each.remedy());
    }
  }

  private boolean isMeasured(ResultRequest.ResultRow each, String at) {
    if (each.actualValue() == null) {
      marks.add(at + ".actualValue", "indicator-needs-value");
      return false;
    }
    if (each.gradeCode() != null || each.gradePercent() != null) {
      marks.add(at + ".gradeCode", "indicator-takes-no-grade");
      return false;
    }
    return true;
  }

  private boolean isGraded(ResultRequest.ResultRow each, String at) {
    var grade = each.gradeCode();
    var percent = each.gradePercent();
    if (each.actualValue() != null) {
      marks.add(at + ".actualValue", "indicator-takes-no-value");
      return false;
    }
    var band = grade == null ? null : sheet.band(grade).orElse(null);
    if (band == null || percent == null) {
      marks.add(at + (band == null ? ".gradeCode" : ".gradePercent"), "indicator-needs-grade");
      return false;
    }
    if (!band.holds(percent)) {
      marks.add(
          at + ".gradePercent",
          "percent-outside-grade",
          band.name(),
          band.fromPercent(),
          band.toPercent());
      return false;
    }
    return true;
  }
}
