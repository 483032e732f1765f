package org.ecocity.local.sample;

import static org.ecocity.local.sample.Act.object;

import java.util.Map;

/** Budget lines with their earmarks, and each project's financing plan. */
final class Money {
  private static final String API = "/api/funding/v1/";
  private static final int YEAR = 2019;

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;

  Money(SampleFiles files, Door door, Crew crew) {
    this.files = files;
    this.door = door;
    this.crew = crew;
  }

  void budgetLines() {
    crew.each(files.rows("funding/budget-lines-2019.csv"), this::budgetLine);
  }

  private void budgetLine(Row row) {
    var body =
        object(
            "code", row.text("指标编码"),
            "year", YEAR,
            "level", row.text("级次"),
            "ownerUnitCode", row.text("归口单位"),
            "name", row.text("专项"),
            "earmark", earmark(row),
            "fundKind", row.text("资金性质"),
            "functionalCode", row.textOrNull("功能分类"),
            "allocationDocumentNo", row.text("下达文号"),
            "amountFen", row.fenOfWan("金额（万元）"));
    door.enter(
        Act.post(
            "finance",
            API + "budget-lines",
            body,
            row.where() + ": entering budget line " + row.text("指标编码")));
  }

  private static Map<String, Object> earmark(Row row) {
    return object(
        "purposes", row.words("允许用途"),
        "excludedPurposes", row.words("不得用于"),
        "fieldCodes", row.words("限用领域"));
  }
}
