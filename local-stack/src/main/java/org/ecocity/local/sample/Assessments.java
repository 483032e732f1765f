package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/**
 * Assessments begin by the calendar; the office reckons them, hears the units and has them issued.
 */
public final class Assessments {
  /** They are reckoned and shown to the units on this working day after their period. */
  public static final int SCORE_DAY = 5;

  /** They are issued on this one, when the units have had their time to object. */
  public static final int ISSUE_DAY = 10;

  private static final String ASSESSMENTS = "/api/supervision/v1/assessments";

  private final Door door;
  private final Registers units;
  private final List<Row> evidence;
  private final List<Row> objections;

  /** The assessments of the sample city. */
  public Assessments(SampleFiles files, Door door, Registers units) {
    this.door = door;
    this.units = units;
    evidence = files.rows("replay/assessment-evidence.csv");
    objections = files.rows("replay/assessment-objections.csv");
  }

  /** Types in what has to be typed in, reckons, and lets the units see their scores. */
  public void score(String period) {
    var assessment = of(period);
    if (state(assessment).equals("COLLECTING")) {
      typeIn(period, assessment);
      assessment = move(assessment, "office", "SCORED");
    }
    if (state(assessment).equals("SCORED")) {
      assessment = move(assessment, "office", "DISPUTABLE");
    }
    if (state(assessment).equals("DISPUTABLE")) {
      dispute(period, assessment);
    }
  }

  /** Reviews and issues it; the term for objections is over. */
  public void issue(String period) {
    var assessment = of(period);
    if (state(assessment).equals("DISPUTABLE")) {
      assessment = move(assessment, "office", "REVIEWED");
    }
    if (state(assessment).equals("REVIEWED")) {
      move(assessment, "leader", "ISSUED");
    }
  }

  private void typeIn(String period, JsonNode assessment) {
    var path = path(assessment) + "/evidence";
    var entries = of(evidence, period).stream().map(Assessments::entry).toList();
    if (entries.isEmpty()) {
      return;
    }
    if (door.all("office", path).isEmpty()) {
      var what = "Typing in evidence for the assessment of " + period;
      door.send(Act.post("office", path, object("entries", entries), what));
    }
    var waiting =
        door.all("office", path).stream()
            .filter(one -> state(one).equals("ENTERED"))
            .map(one -> one.path("id").asText())
            .toList();
    if (!waiting.isEmpty()) {
      var what = "Confirming the evidence for the assessment of " + period;
      var body = object("evidenceIds", waiting);
      door.send(Act.post("office-chief", path + "/confirmations", body, what));
    }
  }

  private static Map<String, Object> entry(Row row) {
    return object(
        "unitCode", row.text("单位编码"),
        "itemCode", row.text("考核项"),
        "value", new BigDecimal(row.text("次数")),
        "reason", row.text("依据"));
  }

  private void dispute(String period, JsonNode assessment) {
    var path = path(assessment) + "/objections";
    for (var row : of(objections, period)) {
      var user = units.clerk(row.text("单位编码"));
      var raised = door.all("office", path).stream().filter(one -> isOf(row, one)).findFirst();
      var objection =
          raised.isPresent()
              ? raised.get()
              : door.send(
                  Act.post(
                      user,
                      path,
                      object("itemCode", row.text("考核项"), "statement", row.text("异议")),
                      row.where() + ": objecting as " + user));
      if (state(objection).equals("OPEN")) {
        var decision = object("upheld", row.text("决定").equals("采纳"), "reason", row.text("决定理由"));
        var decide = path + "/" + objection.path("id").asText() + "/decision";
        door.send(Act.post("office-chief", decide, decision, row.where() + ": deciding"));
      }
    }
  }

  private static boolean isOf(Row row, JsonNode objection) {
    return objection.path("unitCode").asText().equals(row.text("单位编码"))
        && objection.path("itemCode").asText().equals(row.text("考核项"));
  }

  private static List<Row> of(List<Row> rows, String period) {
    return rows.stream().filter(row -> row.text("期间").equals(period)).toList();
  }

  private JsonNode of(String period) {
    var found = door.all("office", ASSESSMENTS + "?period=" + period);
    if (found.isEmpty()) {
      throw new Refusal("The assessment of " + period + " has not come due.");
    }
    return found.getFirst();
  }

  private JsonNode move(JsonNode assessment, String user, String to) {
    var period = assessment.path("period").asText();
    var what = "Assessment of " + period + " to " + to + " as " + user;
    return door.send(Act.post(user, path(assessment) + "/transitions", object("to", to), what));
  }

  private static String path(JsonNode assessment) {
    return ASSESSMENTS + "/" + assessment.path("id").asText();
  }

  private static String state(JsonNode item) {
    return item.path("state").asText();
  }
}
