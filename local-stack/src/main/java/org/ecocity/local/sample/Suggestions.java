package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;
import org.jspecify.annotations.Nullable;

/** What citizens write, without an account; the office dispatches, units answer in time. */
public final class Suggestions {
  private static final String SUGGESTIONS = "/api/notification/v1/suggestions";
  private static final String PUBLIC = "/api/notification/v1/public/suggestions";

  private final Door door;
  private final Registers units;
  private final List<Row> rows;
  private @Nullable Map<String, JsonNode> known;

  /** The suggestions of the sample's file. */
  public Suggestions(SampleFiles files, Door door, Registers units) {
    this.door = door;
    this.units = units;
    rows = files.rows("suggestions.csv");
  }

  /** Does what was to be done until today, suggestion by suggestion. */
  public void until(LocalDate today) {
    for (var row : rows) {
      if (isDue(row, "收到日期", today)) {
        advance(row, today);
      }
    }
  }

  private void advance(Row row, LocalDate today) {
    var suggestion = received(row);
    if (state(suggestion).equals("RECEIVED") && !row.text("交办单位").isEmpty()) {
      suggestion = move(row, suggestion, "office", dispatch(row));
    }
    if (state(suggestion).equals("DISPATCHED") && isDue(row, "答复日期", today)) {
      var reply = object("to", "ANSWERED", "reply", row.text("答复"));
      suggestion = move(row, suggestion, units.clerk(row.text("交办单位")), reply);
    }
    if (!isFinal(suggestion) && isDue(row, "办结日期", today)) {
      suggestion = move(row, suggestion, "office", end(row));
    }
    present().put(row.text("内容"), suggestion);
  }

  /**
   * The citizen writes where it has not been received yet; the office then finds it by its text.
   */
  private JsonNode received(Row row) {
    var there = present().get(row.text("内容"));
    if (there != null) {
      return there;
    }
    var body =
        object(
            "kind", row.text("类型"),
            "text", row.text("内容"),
            "contact", row.textOrNull("联系方式"),
            "projectCode", row.textOrNull("项目编码"),
            "unitCode", row.textOrNull("涉及单位"));
    door.send(Act.post(Act.NOBODY, PUBLIC, body, row.where() + ": a citizen writes"));
    known = null;
    var found = present().get(row.text("内容"));
    if (found == null) {
      throw new Refusal(row.where() + ": what a citizen wrote is not there.");
    }
    return found;
  }

  private static Map<String, Object> dispatch(Row row) {
    return object(
        "to", "DISPATCHED", "unitCode", row.text("交办单位"), "workingDays", row.whole("办理工作日"));
  }

  private static Map<String, Object> end(Row row) {
    return object(
        "to", row.text("结果"),
        "reason", row.textOrNull("理由"),
        "passedOnTo", row.textOrNull("转给"));
  }

  private Map<String, JsonNode> present() {
    if (known == null) {
      known = new HashMap<>(door.allBy("office", SUGGESTIONS, "text"));
    }
    return known;
  }

  private JsonNode move(Row row, JsonNode suggestion, String user, Map<String, Object> wish) {
    var path = SUGGESTIONS + "/" + suggestion.path("id").asText() + "/transitions";
    return door.send(Act.post(user, path, wish, row.where() + ": to " + wish.get("to")));
  }

  private static boolean isDue(Row row, String heading, LocalDate today) {
    var day = row.textOrNull(heading);
    return day != null && !LocalDate.parse(day).isAfter(today);
  }

  private static boolean isFinal(JsonNode suggestion) {
    return List.of("PUBLISHED", "CLOSED", "PASSED_ON").contains(state(suggestion));
  }

  private static String state(JsonNode suggestion) {
    return suggestion.path("state").asText();
  }
}
