package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Outreach;
import org.ecocity.local.sample.Suggestions;

/** Outreach, news, media reports, suggestions and efficiency leaders, on the next day of others. */
final class Publicity implements Chapter {
  private static final String NEWS = "/api/notification/v1/news";
  private static final String MEDIA = "/api/notification/v1/media-reports";
  private static final String ROUNDS = "/api/notification/v1/efficiency-leaders/rounds";
  private static final LocalDate LEADERS_ON = LocalDate.of(2020, 4, 15);
  private static final int LEADERS_OF = 2019;

  private final Door door;
  private final Outreach outreach;
  private final Suggestions suggestions;
  private final List<Row> news;
  private final List<Row> media;
  private final List<Row> leaders;
  private LocalDate before = LocalDate.MIN;

  Publicity(City city, Outreach outreach, Suggestions suggestions) {
    door = city.door();
    this.outreach = outreach;
    this.suggestions = suggestions;
    news = city.files().rows("news.csv");
    media = city.files().rows("media-reports.csv");
    leaders = city.files().rows("efficiency-leaders-2019.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    return List.of();
  }

  @Override
  public void on(LocalDate day) {
    outreach.until(day);
    suggestions.until(day);
    reportInNews(day);
    media.stream().filter(row -> falls(row, "登记日期", day)).forEach(this::record);
    if (!LEADERS_ON.isAfter(day) && before.isBefore(LEADERS_ON)) {
      rankLeaders();
    }
    before = day;
  }

  private void reportInNews(LocalDate day) {
    var submitted = news.stream().filter(row -> falls(row, "报送日期", day)).toList();
    var decided = news.stream().filter(row -> falls(row, "审核日期", day)).toList();
    if (submitted.isEmpty() && decided.isEmpty()) {
      return;
    }
    var there = door.allBy("publicity", NEWS, "title");
    for (var row : submitted) {
      if (!there.containsKey(row.text("标题"))) {
        there.put(row.text("标题"), submit(row));
      }
    }
    for (var row : decided) {
      decide(row, City.need(there.get(row.text("标题")), row.where()));
    }
  }

  private JsonNode submit(Row row) {
    var body =
        object(
            "title", row.text("标题"),
            "text", row.text("内容"),
            "projectCode", row.textOrNull("项目编码"));
    return door.send(Act.post(row.text("报送账号"), NEWS, body, row.where() + ": submitting news"));
  }

  private void decide(Row row, JsonNode piece) {
    var result = row.text("结果");
    var state = piece.path("state").asText();
    if (state.equals("SUBMITTED")) {
      var first = result.equals("DECLINED") ? result : "ACCEPTED";
      state = move(row, piece, first).path("state").asText();
    }
    if (state.equals("ACCEPTED") && result.equals("PUBLISHED")) {
      move(row, piece, result);
    }
  }

  private JsonNode move(Row row, JsonNode piece, String to) {
    var path = NEWS + "/" + piece.path("id").asText() + "/transitions";
    var wish = object("to", to, "reason", to.equals("DECLINED") ? row.text("理由") : null);
    return door.send(Act.post("publicity", path, wish, row.where() + ": news to " + to));
  }

  private void record(Row row) {
    if (door.allBy("publicity", MEDIA, "title").containsKey(row.text("标题"))) {
      return;
    }
    var body =
        object(
            "outlet", row.text("媒体"),
            "title", row.text("标题"),
            "summary", row.text("摘要"),
            "unitCode", row.text("单位编码"),
            "projectCode", row.text("项目编码"),
            "reportedOn", row.text("报道日期"));
    door.send(Act.post(row.text("登记账号"), MEDIA, body, row.where() + ": recording the report"));
  }

  private void rankLeaders() {
    var title = LEADERS_OF + " 年公共建筑能效领跑者";
    var there = door.allBy("office", ROUNDS, "title").get(title);
    var round = there == null ? open(title) : there;
    if (!round.path("state").asText().equals("OPEN")) {
      return;
    }
    var path = ROUNDS + "/" + round.path("id").asText();
    var entered = door.allBy("office", path + "/entries", "bodyName").keySet();
    for (var row : leaders) {
      if (!entered.contains(row.text("单位名称"))) {
        var body =
            object(
                "bodyName", row.text("单位名称"),
                "groupCode", row.text("分组编码"),
                "kgcePerSquareMetre", new BigDecimal(row.text("单位面积能耗（kgce/m²）")));
        door.send(
            Act.post(row.text("申报账号"), path + "/entries", body, row.where() + ": entering it"));
      }
    }
    var publish = object("to", "PUBLISHED");
    door.send(Act.post("office", path + "/transitions", publish, "Publishing the leaders"));
  }

  private JsonNode open(String title) {
    Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
    for (var row : leaders) {
      groups.putIfAbsent(
          row.text("分组编码"),
          object(
              "groupCode", row.text("分组编码"),
              "name", row.text("分组"),
              "nameEn", row.text("分组英文"),
              "quota", new BigDecimal(row.text("定额（kgce/m²）"))));
    }
    var body = object("year", LEADERS_OF, "title", title, "groups", List.copyOf(groups.values()));
    return door.send(Act.post("office", ROUNDS, body, "Opening the round of leaders"));
  }

  /** Whether the day of a row came since the last stop. */
  private boolean falls(Row row, String heading, LocalDate day) {
    var date = LocalDate.parse(row.text(heading));
    return !date.isAfter(day) && date.isAfter(before);
  }
}
