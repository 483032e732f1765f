package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;
import org.jspecify.annotations.Nullable;

/** How plans are spread over the months, and what the units reported. */
public final class Reports {
  private static final String API = "/api/projects/v1/";
  private static final int MONTHS = 12;

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;

  /** The reports of the sample's files. */
  public Reports(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  void planCurves() {
    var there = door.allBy("office", API + "plan-curves", "year").keySet();
    for (var row : files.rows("progress/plan-curve.csv")) {
      var year = row.text("年度");
      if (!there.contains(year)) {
        var percents =
            IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> row.textOrNull(month + "月"))
                .map(share -> share == null ? BigDecimal.ZERO : new BigDecimal(share))
                .toList();
        var what = row.where() + ": setting the plan curve of " + year;
        var body = object("percents", percents);
        door.send(Act.put("office", API + "plan-curves/" + year, body, what));
      }
    }
  }

  void lightRules() {
    if (door.all("office", API + "light-rules").isEmpty()) {
      var file = "rules/light-rules-v1.json";
      var what = file + ": entering the light rules";
      door.send(Act.post("office", API + "light-rules", files.object(file), what));
    }
  }

  /** Files the reports of a month that are not there yet, each by its unit. */
  void month(String period) {
    file(
        files.rows("progress/progress-2018.csv").stream()
            .filter(row -> row.text("期间").equals(period))
            .toList());
  }

  /** Files these reports where they are not there yet, each by its unit. */
  public void file(List<Row> rows) {
    var projects = door.allBy("office", API + "projects", "code");
    crew.each(rows, row -> report(row, Objects.requireNonNull(projects.get(row.text("项目编码")))));
  }

  private void report(Row row, JsonNode project) {
    var path = API + "projects/" + project.path("id").asText() + "/progress-reports";
    if (isThere(row, project, path)) {
      return;
    }
    var user = units.clerk(row.text("责任单位"));
    var body =
        object(
            "period", row.text("期间"),
            "physicalPercent", new BigDecimal(row.text("形象进度（%）")),
            "workDoneFen", row.fenOfWan("累计完成投资（万元）"),
            "fundsArrivedFen", row.fenOfWan("累计到位资金（万元）"),
            "summary", row.text("进展情况"),
            "problems", optional(row, "存在问题"),
            "helpNeeded", optional(row, "需协调事项"));
    var what = row.where() + ": reporting " + row.text("期间") + " of " + row.text("项目编码");
    door.send(
        Act.post(user, path, body, what + " as " + user)
            .keyed("sample-progress-" + row.text("项目编码") + "-" + row.text("期间")));
  }

  /** Files of quiet years have no such column. */
  private static @Nullable String optional(Row row, String heading) {
    return row.cells().containsKey(heading) ? row.textOrNull(heading) : null;
  }

  /** A month before the last one reported may have been left out, and be filed late. */
  private boolean isThere(Row row, JsonNode project, String path) {
    var period = row.text("期间");
    return project.path("lastPeriod").asText("").compareTo(period) >= 0
        && door.allBy("office", path, "period").containsKey(period);
  }
}
