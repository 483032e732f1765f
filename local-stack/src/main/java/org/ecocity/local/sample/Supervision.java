package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/** The working-day calendar, the escalation ladder and the joint inspection team. */
final class Supervision {
  private static final String API = "/api/supervision/v1/";
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2026;

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;

  Supervision(SampleFiles files, Door door, Crew crew) {
    this.files = files;
    this.door = door;
    this.crew = crew;
  }

  void holidays() {
    var published = door.allBy("office", API + "holidays", "year").keySet();
    var missing =
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .mapToObj(Integer::toString)
            .filter(year -> !published.contains(year))
            .toList();
    crew.each(
        missing,
        year ->
            door.send(
                Act.put(
                    "office",
                    API + "holidays/" + year,
                    files.object("holidays/" + year + ".json"),
                    "holidays/" + year + ".json: publishing the holidays of " + year)));
  }

  void ladder() {
    var ladder = files.object("rules/ladders.json");
    var there =
        door.all("inspector-chief", API + "ladders").stream()
            .anyMatch(one -> same(one, ladder, "code") && same(one, ladder, "validFrom"));
    if (!there) {
      var what = "rules/ladders.json: publishing the ladder";
      door.send(Act.post("inspector-chief", API + "ladders", ladder, what));
    }
  }

  /** What comes due on its own from autumn 2018 on. */
  void cadences() {
    var there = door.allBy("office", API + "cadences", "code").keySet();
    for (var cadence : files.object("rules/cadences.json").path("cadences")) {
      var code = cadence.path("code").asText();
      if (!there.contains(code)) {
        var what = "rules/cadences.json: entering " + code;
        door.send(Act.post("office", API + "cadences", cadence, what));
      }
    }
  }

  /** How units are scored. */
  void scorecards() {
    var there = door.allBy("office-chief", API + "scorecard-schemes", "code").keySet();
    for (var scheme : files.objects("rules/scorecard-v1.json")) {
      var code = scheme.path("code").asText();
      if (!there.contains(code)) {
        var what = "rules/scorecard-v1.json: publishing " + code;
        door.send(Act.post("office-chief", API + "scorecard-schemes", scheme, what));
      }
    }
  }

  /** How praise and blame are handled. */
  void proposalRules() {
    for (var rule : files.objects("rules/proposal-rules.json")) {
      var what = "rules/proposal-rules.json: publishing " + rule.path("kind").asText();
      door.enter(Act.post("office-chief", API + "proposal-rules", rule, what));
    }
  }

  void jointTeams() {
    var there = door.allBy("inspector-chief", API + "joint-teams", "code").keySet();
    files.rows("joint-team.csv").stream()
        .collect(Collectors.groupingBy(row -> row.text("督查组编码")))
        .forEach(
            (code, members) -> {
              if (!there.contains(code)) {
                team(code, members);
              }
            });
  }

  private void team(String code, List<Row> members) {
    var leader =
        members.stream().filter(row -> row.text("身份").equals("LEADER")).findFirst().orElseThrow();
    var body =
        object(
            "code", code,
            "name", leader.text("督查组"),
            "leaderUnitCode", leader.text("单位编码"),
            "basis", leader.text("依据"),
            "validFrom", leader.text("自"),
            "members",
                members.stream()
                    .map(
                        row ->
                            object(
                                "unitCode", row.text("单位编码"),
                                "validFrom", row.text("自"),
                                "validTo", row.textOrNull("至")))
                    .toList());
    var what = leader.where() + ": setting up the joint team " + code;
    door.send(Act.post("inspector-chief", API + "joint-teams", body, what));
  }

  private static boolean same(JsonNode one, JsonNode other, String field) {
    return one.path(field).equals(other.path(field));
  }
}
