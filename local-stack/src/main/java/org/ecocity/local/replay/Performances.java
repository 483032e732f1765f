package org.ecocity.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ecocity.local.door.Act;
import org.jspecify.annotations.Nullable;

/**
 * Two lines of 2019 under targets, evaluated by their owners after the year, reviewed and closed by
 * two hands of finance: one good, one poor, which is flagged for cut in the budget of 2020.
 */
final class Performances implements Chapter {
  private static final String TARGETS = "/api/funding/v1/performance-targets";
  private static final String RESULTS = "/api/funding/v1/performance-results";
  private static final String LINES = "/api/funding/v1/budget-lines";
  private static final LocalDate TARGETS_OF_2019 = LocalDate.of(2019, 2, 12);
  private static final LocalDate EVALUATION = LocalDate.of(2020, 1, 15);

  private final City city;

  Performances(City city) {
    this.city = city;
  }

  @Override
  public Collection<LocalDate> days() {
    return List.of(TARGETS_OF_2019, EVALUATION);
  }

  @Override
  public void on(LocalDate day) {
    for (var line : city.files().object("replay/performance-2019.json").path("lines")) {
      if (day.equals(TARGETS_OF_2019)) {
        promise(line);
      } else {
        evaluate(line);
      }
    }
  }

  private void promise(JsonNode line) {
    var present = present(line);
    if (present == null) {
      var body = line.path("targets").<ObjectNode>deepCopy();
      body.put("budgetLineCode", code(line));
      present = send(Act.post(owner(line), TARGETS, body, what(line, "targets")), line, "targets");
    }
    if (isIn(present, "DRAFT")) {
      step("finance", present, "CONFIRMED", line);
    }
  }

  private void evaluate(JsonNode line) {
    var target = City.need(present(line), what(line, "targets"));
    var present = target;
    if (isIn(present, "CONFIRMED")) {
      var body = line.path("result").<ObjectNode>deepCopy();
      body.put("targetId", target.path("id").asText());
      present = send(Act.post(owner(line), RESULTS, body, what(line, "result")), line, "result");
    }
    if (isIn(present, "SELF_EVALUATED")) {
      present = step("finance", present, "REVIEWED", line);
    }
    if (isIn(present, "REVIEWED")) {
      step("finance-check", present, "CLOSED", line);
    }
  }

  /** The line's targets, if they are there. */
  private @Nullable JsonNode present(JsonNode line) {
    var found = city.door().all("finance", LINES + "?code=" + code(line));
    var id = City.need(found.isEmpty() ? null : found.getFirst(), what(line, "the line"));
    var there = city.door().all("finance", TARGETS + "?budgetLineId=" + id.path("id").asText());
    return there.isEmpty() ? null : there.getFirst();
  }

  private JsonNode step(String user, JsonNode present, String to, JsonNode line) {
    var path = TARGETS + "/" + present.path("id").asText() + "/transitions";
    return send(Act.post(user, path, Map.of("to", to), what(line, to)), line, to);
  }

  private JsonNode send(Act act, JsonNode line, String name) {
    return city.door().send(act.keyed("replay-performance-" + code(line) + "-" + name));
  }

  private String owner(JsonNode line) {
    return city.units().clerk(line.path("unitCode").asText());
  }

  private static boolean isIn(JsonNode present, String state) {
    return present.path("state").asText().equals(state);
  }

  private static String code(JsonNode line) {
    return line.path("lineCode").asText();
  }

  private static String what(JsonNode line, String act) {
    return "replay/performance-2019.json: performance of " + code(line) + ", " + act;
  }
}
