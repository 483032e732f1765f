package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Library;

/** Projects from their admission through timetable, start and green stages to their evaluation. */
final class ProjectLives implements Chapter {
  private static final List<String> STATES =
      List.of(
          "ADMITTED", "PREPARING", "UNDER_WAY", "COMPLETED", "ACCEPTED", "OPERATING", "EVALUATED");
  private static final String GREEN = "GREEN_";

  private final City city;
  private final Door door;
  private final Library library;
  private final Diary diary;
  private final Map<String, Row> registered;

  ProjectLives(City city, Library library) {
    this.city = city;
    this.door = city.door();
    this.library = library;
    diary = new Diary(city.files(), "replay/project-steps.csv");
    registered =
        city.files().rows("projects.csv").stream()
            .collect(Collectors.toMap(row -> row.text("项目编码"), row -> row));
  }

  @Override
  public Collection<LocalDate> days() {
    return diary.days();
  }

  @Override
  public void on(LocalDate day) {
    var admitted =
        diary.on(day).stream()
            .filter(row -> row.text("步骤").equals("ADMITTED"))
            .map(row -> row.text("项目编码"))
            .collect(Collectors.toSet());
    var projects = city.projects();
    admitted.removeIf(code -> reached(projects.get(code), "ADMITTED"));
    if (!admitted.isEmpty()) {
      library.admit(admitted);
      projects.putAll(city.projects());
    }
    city.crew()
        .each(
            diary.on(day, "项目编码"),
            rows -> {
              var project = projects.get(rows.getFirst().text("项目编码"));
              for (var row : rows) {
                take(row, City.need(project, row.where() + ": the project"), day);
              }
            });
  }

  private void take(Row row, JsonNode project, LocalDate day) {
    var step = row.text("步骤");
    if (step.startsWith(GREEN)) {
      passGreenStage(row, project, step.substring(GREEN.length()));
      return;
    }
    switch (step) {
      case "ADMITTED" -> {}
      case "TIMETABLED" -> timetable(row, project);
      case "LISTED" -> list(row, project, day);
      case "UNDER_WAY" -> begin(project, day);
      case "ACCEPTED" -> accept(row, project);
      case "OPERATING" -> operate(row, project);
      case "COMPLETED" -> move(row, project, owner(row), step);
      case "EVALUATED" -> move(row, project, "office", step);
      default -> throw new Refusal(row.where() + ": there is no step " + step + ".");
    }
  }

  /** The roadmap of three stages, and the end on the timetable; the start comes with the start. */
  private void timetable(Row row, JsonNode project) {
    var path = City.projectPath(project);
    if (!door.all("office", path + "/roadmap").isEmpty()) {
      return;
    }
    var register = Objects.requireNonNull(registered.get(row.text("项目编码")));
    var start = LocalDate.parse(register.text("开工时间"));
    var end = LocalDate.parse(register.text("竣工时间"));
    var stages =
        List.of(
            stage("S1", "前期工作", null, start.minusMonths(2), start.minusDays(1)),
            stage("S2", "施工（实施）", "S1", start, end.minusDays(20)),
            stage("S3", "验收、移交", "S2", end.minusDays(19), end));
    var milestone = object("kind", "COMPLETION", "name", "完工", "plannedOn", end.toString());
    door.send(Act.post(owner(row), path + "/milestones", milestone, what(row, "dating the end")));
    door.send(Act.put(owner(row), path + "/roadmap", stages, what(row, "setting the roadmap")));
  }

  private static Map<String, Object> stage(
      String code,
      String name,
      @org.jspecify.annotations.Nullable String predecessor,
      LocalDate from,
      LocalDate to) {
    return object(
        "code", code,
        "name", name,
        "predecessorCode", predecessor,
        "startDate", from.toString(),
        "endDate", to.toString());
  }

  private void list(Row row, JsonNode project, LocalDate day) {
    var path = City.projectPath(project) + "/development-plan-listings";
    var there = door.allBy("office", path, "planYear");
    if (!there.containsKey(Integer.toString(day.getYear()))) {
      var body =
          object("planYear", day.getYear(), "document", row.text("说明"), "listedOn", day.toString());
      door.send(Act.post(owner(row), path, body, what(row, "noting the listing")));
    }
  }

  private void begin(JsonNode project, LocalDate day) {
    if (!reached(project, "UNDER_WAY")) {
      library.begin(project, day);
    }
  }

  private void passGreenStage(Row row, JsonNode project, String stage) {
    var path = City.projectPath(project) + "/green-stages";
    var present = City.need(door.allBy("office", path, "stage").get(stage), path + " " + stage);
    if (present.path("state").asText().equals("PASSED")) {
      return;
    }
    var line = project.path("lineDepartmentCode").asText();
    var isOwn = line.equals(project.path("ownerUnitCode").asText());
    var user = isOwn ? "office" : city.units().clerk(line);
    var body =
        object(
            "passed",
            true,
            "conclusion",
            row.text("说明"),
            "evidenceAttachmentId",
            city.evidence("projects", user));
    door.send(Act.post(user, path + "/" + stage + "/reviews", body, what(row, "the review")));
  }

  private void accept(Row row, JsonNode project) {
    if (!reached(project, "ACCEPTED")) {
      attachAcceptance(row, project);
      move(row, project, owner(row), "ACCEPTED");
    }
  }

  private void operate(Row row, JsonNode project) {
    if (!reached(project, "OPERATING")) {
      attachAcceptance(row, project);
      move(row, project, owner(row), "OPERATING");
    }
  }

  private void attachAcceptance(Row row, JsonNode project) {
    var path = City.projectPath(project) + "/attachments";
    if (!door.allBy("office", path, "purpose").containsKey("ACCEPTANCE")) {
      var body =
          object("attachmentId", city.evidence("projects", owner(row)), "purpose", "ACCEPTANCE");
      door.send(Act.post(owner(row), path, body, what(row, "attaching the acceptance")));
    }
  }

  private void move(Row row, JsonNode project, String user, String to) {
    if (!reached(project, to)) {
      var path = City.projectPath(project) + "/transitions";
      door.send(Act.post(user, path, object("to", to), what(row, "to " + to)));
    }
  }

  private static boolean reached(
      @org.jspecify.annotations.Nullable JsonNode project, String state) {
    return project != null
        && STATES.indexOf(project.path("state").asText()) >= STATES.indexOf(state);
  }

  private String owner(Row row) {
    return city.units().clerk(row.text("责任单位"));
  }

  private static String what(Row row, String act) {
    return row.where() + ": project " + row.text("项目编码") + ", " + act;
  }
}
