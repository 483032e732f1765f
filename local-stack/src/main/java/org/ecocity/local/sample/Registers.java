package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/** Units with their dated names, persons with their duties, and who may take which step. */
public final class Registers {
  private static final String API = "/api/projects/v1/";

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Sheets sheets;
  private final List<Row> units;

  /** The registers of the sample's files. */
  public Registers(SampleFiles files, Door door, Crew crew, Sheets sheets) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.sheets = sheets;
    this.units = files.rows("units.csv");
  }

  void units() {
    sheets.take("ORGANISATIONS", "units.xlsx", Map.of());
  }

  void persons() {
    sheets.take("PERSONS", "persons.xlsx", Map.of());
  }

  void leadingGroup() {
    crew.each(files.rows("leading-group.csv"), this::member);
  }

  /** One after the other: their order in the file is the order of the list. */
  void fields() {
    for (var row : files.rows("fields.csv")) {
      var body =
          object(
              "code", row.text("领域编码"),
              "name", row.text("领域"),
              "nameEn", row.text("Field"));
      door.enter(Act.post("office", API + "fields", body, row.where() + ": entering the field"));
    }
  }

  void approvalMatrix() {
    var matrix = door.get("office", API + "approval-matrix");
    if (matrix.path("rows").isEmpty()) {
      var rows = files.rows("approval-matrix.csv").stream().map(Registers::matrixRow).toList();
      door.send(
          Act.put(
                  "office-chief",
                  API + "approval-matrix",
                  object("rows", rows),
                  "approval-matrix.csv: entering the approval matrix")
              .ifMatch(matrix));
    }
  }

  /** Sign-in of the unit's clerk. */
  public String clerk(String unitCode) {
    return user(unitCode, "经办账号");
  }

  /** Sign-in of the unit's chief. */
  public String chief(String unitCode) {
    return user(unitCode, "负责账号");
  }

  private String user(String unitCode, String heading) {
    return units.stream()
        .filter(row -> row.text("单位编码").equals(unitCode))
        .findFirst()
        .orElseThrow(() -> new Refusal("units.csv has no unit " + unitCode + "."))
        .text(heading);
  }

  private void member(Row row) {
    var body =
        object(
            "personCode", row.text("人员编码"),
            "unitCode", row.text("单位编码"),
            "role", row.text("身份"),
            "documentNumber", row.text("依据文号"),
            "validFrom", row.text("自"),
            "validTo", row.textOrNull("至"),
            "endedDocumentNumber", row.textOrNull("离任依据文号"),
            "note", row.textOrNull("备注"));
    door.enter(
        Act.post(
            "office",
            API + "leading-group/members",
            body,
            row.where() + ": entering member " + row.text("人员编码")));
  }

  private static Map<String, Object> matrixRow(Row row) {
    return object(
        "act", row.text("事项编码"),
        "actName", row.text("事项"),
        "step", row.text("步骤"),
        "unit", row.text("单位"),
        "role", row.text("角色"),
        "officeTitle", row.text("职务"),
        "issuedAs", row.textOrNull("印发形式"),
        "validFrom", row.text("自"),
        "validTo", row.textOrNull("至"));
  }
}
