package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/** Ten-venue outreach: each unit records what it held, with a photo. */
public final class Outreach {
  private static final String ACTIVITIES = "/api/notification/v1/outreach/activities";

  private final Door door;
  private final Crew crew;
  private final Photos photos;
  private final List<Row> waiting = new ArrayList<>();
  private final Set<String> recorded = new HashSet<>();

  /** The activities of the sample's files. */
  public Outreach(SampleFiles files, Door door, Crew crew) {
    this.door = door;
    this.crew = crew;
    photos = new Photos(files, door);
    waiting.addAll(files.rows("outreach/outreach-2019.csv"));
    waiting.addAll(files.rows("outreach/outreach-2020.csv"));
  }

  /** Records what was held until today and is not recorded yet. */
  public void until(LocalDate today) {
    var held =
        waiting.stream().filter(row -> !LocalDate.parse(row.text("日期")).isAfter(today)).toList();
    if (held.isEmpty()) {
      return;
    }
    if (recorded.isEmpty()) {
      door.all("publicity", ACTIVITIES).forEach(one -> recorded.add(keyOf(one)));
    }
    waiting.removeAll(held);
    // Units work beside each other; of one unit the rows follow the file.
    var byUser =
        held.stream()
            .filter(row -> !recorded.contains(keyOf(row)))
            .collect(Collectors.groupingBy(row -> row.text("登记账号")));
    crew.each(List.copyOf(byUser.entrySet()), unit -> record(unit.getKey(), unit.getValue()));
  }

  private void record(String user, List<Row> activities) {
    for (var row : activities) {
      var body =
          object(
              "venueKind", row.text("场所类型"),
              "heldOn", row.text("日期"),
              "place", row.text("地点"),
              "summary", row.text("内容"),
              "headcount", row.whole("人数"),
              "evidenceId", photos.of("notification", user));
      door.send(Act.post(user, ACTIVITIES, body, row.where() + ": recording the activity"));
    }
  }

  private static String keyOf(Row row) {
    return String.join(" ", row.text("单位编码"), row.text("日期"), row.text("场所类型"), row.text("地点"));
  }

  private static String keyOf(JsonNode activity) {
    return String.join(
        " ",
        activity.path("unitCode").asText(),
        activity.path("heldOn").asText(),
        activity.path("venueKind").asText(),
        activity.path("place").asText());
  }
}
