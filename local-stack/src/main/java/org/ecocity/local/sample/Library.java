package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;
import org.jspecify.annotations.Nullable;

/** The project library: drafted by the unit, handed in by its chief, admitted by the office. */
public final class Library {
  private static final String PROJECTS = "/api/projects/v1/projects";
  private static final Map<String, String> NATURES =
      Map.of("新建", "NEW", "续建", "CONTINUED", "改建", "REBUILT");

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;
  private final Map<String, String> sponsors;

  /** The library as it is brought in from the sample's files. */
  public Library(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
    this.sponsors =
        files.rows("persons.csv").stream()
            .filter(row -> row.text("责任").equals("SPONSOR"))
            .collect(Collectors.toMap(row -> row.text("姓名"), row -> row.text("人员编码")));
  }

  /** Brings the projects of these numbers into the library, each from wherever it stands. */
  void admit(int first, int last) {
    var numbers = rows(last).stream().filter(row -> row.whole("序号") >= first);
    admit(numbers.map(row -> row.text("项目编码")).collect(Collectors.toSet()));
  }

  /** Brings the projects of these codes into the library, each from wherever it stands. */
  public void admit(Set<String> codes) {
    var present = door.all("office", PROJECTS);
    crew.each(
        files.rows("projects.csv").stream()
            .filter(row -> codes.contains(row.text("项目编码")))
            .toList(),
        row -> admit(row, find(present, row).orElse(null)));
  }

  /** Starts the work of a project; what began on its planned day or before is dated so. */
  public void begin(JsonNode project, LocalDate today) {
    var row =
        files.rows("projects.csv").stream()
            .filter(it -> it.text("项目编码").equals(project.path("code").asText()))
            .findFirst()
            .orElseThrow();
    var planned = LocalDate.parse(row.text("开工时间"));
    var inTime = YearMonth.from(planned).equals(YearMonth.from(today));
    begin(row, project, inTime && !planned.isAfter(today) ? planned : today);
  }

  /** Starts the work of those projects up to this number whose month has come. */
  void begin(YearMonth month, int last) {
    var present = door.all("office", PROJECTS);
    crew.each(
        rows(last).stream()
            .filter(row -> !YearMonth.parse(row.text("开工时间").substring(0, 7)).isAfter(month))
            .toList(),
        row -> begin(row, find(present, row).orElseThrow(), LocalDate.parse(row.text("开工时间"))));
  }

  private List<Row> rows(int last) {
    return files.rows("projects.csv").stream().filter(row -> row.whole("序号") <= last).toList();
  }

  private static Optional<JsonNode> find(List<JsonNode> present, Row row) {
    return present.stream()
        .filter(
            project ->
                project.path("code").asText().equals(row.text("项目编码"))
                    || project.path("name").asText().equals(row.text("项目名称")))
        .findFirst();
  }

  private void admit(Row row, @Nullable JsonNode present) {
    var project = present == null ? draft(row) : present;
    if (project.path("state").asText().equals("DRAFT")) {
      project = move(row, project, units.chief(row.text("责任单位")), "SUBMITTED");
    }
    if (project.path("state").asText().equals("SUBMITTED")) {
      if (!project.hasNonNull("code")) {
        project = giveCode(row, project);
      }
      nameSponsor(row, project);
      giveOpinion(row, project);
      move(row, project, "office-chief", "ADMITTED");
    }
  }

  private JsonNode draft(Row row) {
    var user = units.clerk(row.text("责任单位"));
    var body =
        object(
            "nationalProjectCode", row.textOrNull("国家项目代码"),
            "name", row.text("项目名称"),
            "fieldCode", row.text("领域"),
            "districtCode", row.text("所属区划"),
            "lineDepartmentCode", row.text("行业主管部门"),
            "nature", NATURES.get(row.text("建设性质")),
            "publicWelfare", row.text("公益型").equals("是"),
            "construction", row.text("需建设").equals("是"),
            "scale", row.text("建设规模及内容"),
            "totalInvestmentFen", row.fenOfWan("总投资（万元）"),
            "plannedStart", row.text("开工时间"),
            "plannedEnd", row.text("竣工时间"));
    return door.send(
        Act.post(user, PROJECTS, body, what(row, "drafting", user))
            .keyed("sample-project-" + row.text("项目编码")));
  }

  private JsonNode giveCode(Row row, JsonNode project) {
    var body = object("code", row.text("项目编码"));
    var act = Act.patch("office", path(project), body, what(row, "giving the code", "office"));
    return door.send(act.ifMatch(project));
  }

  private void nameSponsor(Row row, JsonNode project) {
    var body =
        object(
            "duty", "SPONSOR",
            "personCode", Objects.requireNonNull(sponsors.get(row.text("包保领导"))),
            "validFrom", "2018-09-10");
    door.send(
        Act.post(
                "office",
                path(project) + "/responsibles",
                body,
                what(row, "naming the sponsoring leader", "office"))
            .keyed("sample-sponsor-" + row.text("项目编码")));
  }

  private void giveOpinion(Row row, JsonNode project) {
    var line = row.text("行业主管部门");
    var user = line.equals(row.text("责任单位")) ? "office" : units.clerk(line);
    door.send(
        Act.post(
                user,
                path(project) + "/opinions",
                object("favourable", true, "text", "符合专项规划，同意入库。"),
                what(row, "giving the line department's opinion", user))
            .keyed("sample-opinion-" + row.text("项目编码")));
  }

  private void begin(Row row, JsonNode present, LocalDate startedOn) {
    var user = units.clerk(row.text("责任单位"));
    var project = present;
    if (project.path("state").asText().equals("ADMITTED")) {
      var built = project.path("construction").asBoolean();
      project = move(row, project, user, built ? "PREPARING" : "UNDER_WAY");
    }
    if (project.path("state").asText().equals("PREPARING")) {
      var milestone =
          object(
              "kind",
              "START",
              "name",
              "开工",
              "plannedOn",
              row.text("开工时间"),
              "reachedOn",
              startedOn.toString());
      door.send(
          Act.post(
                  user,
                  path(project) + "/milestones",
                  milestone,
                  what(row, "dating the start", user))
              .keyed("sample-start-" + row.text("项目编码")));
      move(row, project, user, "UNDER_WAY");
    }
  }

  private JsonNode move(Row row, JsonNode project, String user, String to) {
    return door.send(
        Act.post(
            user, path(project) + "/transitions", object("to", to), what(row, "to " + to, user)));
  }

  private static String path(JsonNode project) {
    return PROJECTS + "/" + project.path("id").asText();
  }

  private static String what(Row row, String act, String user) {
    return row.where() + ": project " + row.text("项目编码") + ", " + act + " as " + user;
  }
}
