package org.ecocity.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.sample.WorkDays;

/** Counts what the stack holds and puts it beside what must have come. */
final class Tally {
  private static final String PROJECTS = "/api/projects/v1/";
  private static final String FUNDING = "/api/funding/v1/";
  private static final String SUPERVISION = "/api/supervision/v1/";

  private static final Duration RENDERED_WITHIN = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final City city;
  private final Door door;
  private final LineFigures line;
  private final Map<String, Item> items = new LinkedHashMap<>();

  /** How an item is found, and where it can be looked at. */
  private record Item(Supplier<Object> found, String link) {}

  Tally(City city) {
    this.city = city;
    this.door = city.door();
    line = new LineFigures(door);
    programme();
    supervision();
    money();
    stories();
    grants();
    publicity();
  }

  /** Counts everything once the documents have been rendered. */
  Outcome take() {
    waitForDocuments();
    return new Outcome(lines(), papers());
  }

  /** Documents render beside the story; whoever reads the links wants their pages. */
  private void waitForDocuments() {
    var until = Instant.now().plus(RENDERED_WITHIN);
    while (line.unrendered() > 0 && Instant.now().isBefore(until)) {
      Crew.pause(LOOK_EVERY);
    }
  }

  private List<Outcome.Paper> papers() {
    return line.documents().stream()
        .map(
            one ->
                new Outcome.Paper(
                    one.path("number").asText(),
                    one.path("title").asText(),
                    "/documents/" + one.path("id").asText()))
        .toList();
  }

  private List<Outcome.Line> lines() {
    return city.files().rows("replay/expected.csv").stream()
        .map(
            row -> {
              var item = items.get(row.text("编码"));
              if (item == null) {
                throw new Refusal(row.where() + ": nothing counts " + row.text("编码") + ".");
              }
              return new Outcome.Line(
                  row.text("事项"),
                  row.text("Item"),
                  row.text("应有"),
                  String.valueOf(item.found().get()),
                  item.link());
            })
        .toList();
  }

  private void programme() {
    item("PLAN_VERSIONS", "/plan", () -> count(planVersions(), Tally::isIssued));
    item("TABLES", "/tables", () -> count(door.all("office", tables()), Tally::isIssued));
    item(
        "PROJECTS",
        "/projects",
        () -> city.projects().keySet().stream().filter(Tally::isOurs).count());
    item("PROGRESS_REPORTS", "/projects", this::progressReports);
    item("TASKS_DONE", "/plan", () -> count(tasks(), is("state", "DONE")));
    item("INDICATORS_MET", "/overview", this::indicatorsMet);
  }

  private void supervision() {
    item(
        "INSPECTIONS",
        "/inspections",
        () -> count(door.all("inspector", SUPERVISION + "inspections"), is("state", "CONCLUDED")));
    item("CIRCULARS", "/circulars", () -> count(circulars(), is("state", "ISSUED")));
    item("COORDINATIONS", "/meetings", () -> held("coordination-meetings"));
    item("SUPERVISIONS", "/meetings", () -> held("meetings"));
    item("FINDINGS", "/findings", () -> findings().size());
    item("FINDINGS_CLOSED", "/findings", () -> count(findings(), is("state", "CLOSED")));
    item("FINDINGS_ANNULLED", "/findings", () -> count(findings(), is("state", "ANNULLED")));
    item(
        "LEADS_CLOSED",
        "/findings",
        () ->
            count(
                door.all("inspector", SUPERVISION + "leads"),
                is("state", "CLOSED").and(is("source", "REFUSED_PAYMENT"))));
    item(
        "F01_DAYS",
        "/findings",
        () -> line.workingDaysToClose(project("AA-2018-0012"), new WorkDays(city.files())));
    item("ASSESSMENTS", "/assessments", line::assessments);
    item("VETO", "/assessments", () -> line.grade("2019", "YD"));
    item("CRITICISM", "/documents", () -> line.number("CRITICISM"));
    item("MISSED", "/calendar", line::missed);
    for (var period : List.of("2019-01", "2019-09", "2020-01", "2020-04", "2020-12")) {
      item("DEADLINES " + period, "/calendar", () -> line.deadlines(period));
    }
  }

  private void money() {
    item("PAYMENTS_PAID", "/payments", () -> count(payments(), is("state", "PAID")));
    item("PAYMENTS_REFUSED", "/payments", () -> count(payments(), is("state", "REFUSED")));
    item("PAYMENTS_RETURNED", "/payments", () -> count(payments(), is("state", "RETURNED")));
  }

  private void stories() {
    item("STARTED_LATE", "/projects", () -> firstMonth("AA-2019-0021", Tally::isBegun));
    item(
        "FELL",
        "/projects",
        () -> firstMonth("AA-2019-0029", it -> it.hasNonNull("fellFromPercent")));
    item("BEHIND", "/projects", () -> behind("AA-2020-0052", "2020-09"));
    item("LATE_REPORTS", "/projects", () -> filedIn("AA-2018-0020", "2019-08-05"));
  }

  private void grants() {
    item("GRANT_ROUNDS", "/award-rounds", line::roundsSettled);
    for (var unit : List.of("YZ", "YD", "YQ", "JK", "CN")) {
      item("SHARE " + unit, "/award-rounds", () -> line.share("AA-YJDB", unit));
    }
    for (var project : List.of("AA-2019-0027", "AA-2020-0050")) {
      item("SHARE " + project, "/award-rounds", () -> line.share("AA-LSJZ", project));
    }
    item("GRANT_SPENT", "/payments", () -> line.payment("HT-2019-JB1"));
    item("TAKEN_BACK", "/allocations", line::takenBackFen);
    item("LEDGER", "/audit", line::ledger);
  }

  private void publicity() {
    item("COMMENDATION", "/documents", () -> line.number("COMMENDATION"));
    item("HONOURS", "/honours", line::honours);
    item("SUGGESTIONS", "/suggestions", line::suggestions);
    item("OUTREACH_GAPS", "/outreach", () -> line.outreachGaps(2019));
    item("LEADERS", "/public/", line::leaders);
    item("DOCUMENTS", "/documents", () -> line.documents().size());
    item("UNRENDERED", "/documents", line::unrendered);
  }

  private void item(String code, String link, Supplier<Object> found) {
    items.put(code, new Item(found, link));
  }

  private List<JsonNode> planVersions() {
    var programme = door.all("office", PROJECTS + "programmes").getFirst().path("id").asText();
    return door.all("office", PROJECTS + "programmes/" + programme + "/plan-versions");
  }

  private static String tables() {
    return PROJECTS + "key-project-tables";
  }

  private List<JsonNode> tasks() {
    return door.all("office", PROJECTS + "tasks");
  }

  private List<JsonNode> findings() {
    return door.all("inspector", SUPERVISION + "findings");
  }

  private List<JsonNode> circulars() {
    return door.all("office", SUPERVISION + "circulars?kind=PROGRESS");
  }

  private long held(String kind) {
    return count(door.all("office", SUPERVISION + kind), meeting -> meeting.hasNonNull("heldOn"));
  }

  private List<JsonNode> payments() {
    return door.all("finance", FUNDING + "payments");
  }

  private List<JsonNode> reports(String code) {
    return door.all("office", City.projectPath(project(code)) + "/progress-reports");
  }

  private JsonNode project(String code) {
    return City.need(city.projects().get(code), code);
  }

  private long progressReports() {
    return city.projects().keySet().stream()
        .filter(Tally::isOurs)
        .mapToLong(it -> reports(it).size())
        .sum();
  }

  private long indicatorsMet() {
    return count(
        door.all("office", PROJECTS + "indicators"),
        indicator -> {
          var path = PROJECTS + "indicators/" + indicator.path("code").asText() + "/values";
          var value = door.allBy("office", path, "period").get("2020");
          if (value == null) {
            return false;
          }
          int above =
              value
                  .path("value")
                  .decimalValue()
                  .compareTo(indicator.path("targetValue").decimalValue());
          return indicator.path("direction").asText().equals("UP") ? above >= 0 : above <= 0;
        });
  }

  private String firstMonth(String code, Predicate<JsonNode> wanted) {
    return reports(code).stream()
        .filter(wanted)
        .map(report -> report.path("period").asText())
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** How many points the report of a month lies behind the year's plan curve. */
  private String behind(String code, String period) {
    var curve = City.projectPath(project(code)) + "/plan-curve";
    var plan = door.allBy("office", curve, "period").get(period);
    var reported = reports(code).stream().filter(is("period", period)).findFirst();
    if (plan == null || reported.isEmpty()) {
      return "";
    }
    var points =
        plan.path("planPercent")
            .decimalValue()
            .subtract(reported.get().path("physicalPercent").decimalValue());
    return points.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private String filedIn(String code, String day) {
    return reports(code).stream()
        .filter(report -> report.path("reportedOn").asText().startsWith(day))
        .map(report -> report.path("period").asText())
        .sorted()
        .filter(period -> period.compareTo("2019-06") < 0)
        .collect(Collectors.joining(" "));
  }

  private static boolean isIssued(JsonNode versioned) {
    return Set.of("ISSUED", "SUPERSEDED").contains(versioned.path("state").asText());
  }

  private static boolean isOurs(String code) {
    return code.startsWith("AA-");
  }

  private static boolean isBegun(JsonNode report) {
    return report.path("physicalPercent").decimalValue().compareTo(BigDecimal.ZERO) > 0;
  }

  private static Predicate<JsonNode> is(String field, String value) {
    return item -> item.path(field).asText().equals(value);
  }

  private static long count(List<JsonNode> items, Predicate<JsonNode> wanted) {
    return items.stream().filter(wanted).count();
  }
}
