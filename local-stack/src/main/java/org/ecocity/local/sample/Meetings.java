package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;

/** Meetings come due with their agenda; the office convenes and holds them and sees to the rest. */
public final class Meetings {
  /** A coordination meeting is held on this working day after its quarter. */
  public static final int COORDINATION_DAY = 10;

  /** A supervision meeting is held on this day of even months, or the next working day. */
  public static final int SUPERVISION_DAY = 20;

  private static final String API = "/api/supervision/v1/";
  private static final int DONE_WITHIN_DAYS = 20;
  private static final List<String> ATTENDEES = List.of("领导小组办公室", "各县市区、园区", "市直有关部门");

  private final Door door;
  private final Registers units;

  /** The meetings of the sample city. */
  public Meetings(Door door, Registers units) {
    this.door = door;
    this.units = units;
  }

  /** Holds the coordination meeting of a quarter, such as {@code 2019-Q3}. */
  public void coordinate(String quarter, LocalDate today) {
    hold("coordination-meetings", quarter, today);
  }

  /** Holds the supervision meeting of a month, such as {@code 2019-06}. */
  public void supervise(String month, LocalDate today) {
    hold("meetings", month, today);
  }

  /** What earlier meetings wanted is reported by its units, confirmed, and the meetings closed. */
  public void settle() {
    for (var kind : List.of("meetings", "coordination-meetings")) {
      for (var meeting : door.all("office", API + kind + "?state=HELD")) {
        settle(kind, meeting);
      }
    }
  }

  private void hold(String kind, String period, LocalDate today) {
    var meeting = of(kind, period);
    if (meeting.path("state").asText().equals("DUE")) {
      var call = object("to", "CONVENED", "meetingOn", today.toString(), "place", "市政府第二会议室");
      meeting = move(kind, meeting, call);
    }
    if (meeting.path("state").asText().equals("CONVENED")) {
      meeting = move(kind, meeting, object("to", "HELD", "minutes", minutes(meeting)));
    }
    if (meeting.path("state").asText().equals("HELD")) {
      wantDone(meeting, today);
    }
  }

  private static Map<String, Object> minutes(JsonNode meeting) {
    int points = meeting.path("agenda").size();
    return object(
        "text",
        "听取进展情况，研究滞后事项 " + points + " 项。",
        "decisions",
        List.of("滞后项目责任单位制定赶工措施，按期报办公室。", "问题整改按期销号。"),
        "attendees",
        ATTENDEES);
  }

  /** The first unit on the agenda gets something to do, so that it is seen through. */
  private void wantDone(JsonNode meeting, LocalDate today) {
    var path = API + "meetings/" + meeting.path("id").asText() + "/action-items";
    if (!door.all("office", path).isEmpty()) {
      return;
    }
    for (var point : meeting.path("agenda")) {
      var unit = point.path("unitCode").asText("");
      if (!unit.isEmpty()) {
        var body =
            object(
                "unitCode",
                unit,
                "text",
                "就“" + point.path("text").asText() + "”制定措施并报办公室。",
                "dueDate",
                today.plusDays(DONE_WITHIN_DAYS).toString());
        door.send(Act.post("office", path, body, "Entering an action item in " + path));
        return;
      }
    }
  }

  private void settle(String kind, JsonNode meeting) {
    var path = API + "meetings/" + meeting.path("id").asText() + "/action-items";
    for (var item : door.all("office", path)) {
      var one = path + "/" + item.path("id").asText();
      if (item.path("state").asText().equals("OPEN")) {
        var user = units.clerk(item.path("unitCode").asText());
        var words = object("report", "已制定措施并落实。");
        door.send(Act.post(user, one + "/report", words, "Reporting " + one + " as " + user));
      }
      if (!item.path("state").asText().equals("CONFIRMED")) {
        var yes = object("confirmed", true);
        door.send(Act.post("office", one + "/confirmation", yes, "Confirming " + one));
      }
    }
    move(kind, meeting, object("to", "CLOSED"));
  }

  private JsonNode of(String kind, String period) {
    return door.all("office", API + kind).stream()
        .filter(meeting -> meeting.path("period").asText().equals(period))
        .findFirst()
        .orElseThrow(() -> new Refusal("The meeting of " + period + " has not come due."));
  }

  private JsonNode move(String kind, JsonNode meeting, Map<String, Object> wish) {
    var path = API + kind + "/" + meeting.path("id").asText() + "/transitions";
    var what = "Meeting of " + meeting.path("period").asText() + " to " + wish.get("to");
    return door.send(Act.post("office", path, wish, what));
  }
}
