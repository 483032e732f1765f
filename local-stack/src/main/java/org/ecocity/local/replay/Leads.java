package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;

/** Hints: a media report that becomes a finding, a refused payment that was a clerk's error. */
final class Leads implements Chapter {
  private static final String LEADS = "/api/supervision/v1/leads";

  /** Made by the system when it hears of a refused payment, a media report, a citizen's report. */
  private static final Set<String> BY_ITSELF = Set.of("REFUSED_PAYMENT", "MEDIA", "CITIZEN");

  private final City city;
  private final List<Row> rows;
  private final Diary opened;
  private final Diary stated;
  private final Diary decided;

  Leads(City city) {
    this.city = city;
    rows = city.files().rows("replay/leads.csv");
    opened = new Diary(rows, "日期");
    stated = new Diary(rows, "说明日期");
    decided = new Diary(rows, "处理日期");
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new TreeSet<>(opened.days());
    days.addAll(stated.days());
    days.addAll(decided.days());
    return days;
  }

  @Override
  public void on(LocalDate day) {
    opened.on(day).forEach(this::open);
    stated.on(day).forEach(this::state);
    decided.on(day).stream().filter(row -> row.text("处理").equals("CLOSED")).forEach(this::close);
  }

  /** The lead of this number in the file, as soon as it is there. */
  JsonNode lead(String number) {
    var row = rows.stream().filter(it -> it.text("编号").equals(number)).findFirst().orElseThrow();
    return lead(row);
  }

  /** The reason for deciding on the lead of this number. */
  String reason(String number) {
    return rows.stream()
        .filter(it -> it.text("编号").equals(number))
        .findFirst()
        .orElseThrow()
        .text("理由");
  }

  private JsonNode lead(Row row) {
    return city.door().awaitItem("inspector", LEADS, lead -> isOf(row, lead));
  }

  private static boolean isOf(Row row, JsonNode lead) {
    return lead.path("source").asText().equals(row.text("来源"))
        && lead.path("unitCode").asText().equals(row.text("单位"))
        && (BY_ITSELF.contains(row.text("来源"))
            || lead.path("summary").asText().equals(row.text("内容")));
  }

  private void open(Row row) {
    if (BY_ITSELF.contains(row.text("来源"))) {
      return;
    }
    var there = city.door().all("inspector", LEADS).stream().anyMatch(lead -> isOf(row, lead));
    if (!there) {
      var body =
          object(
              "source", row.text("来源"),
              "unitCode", row.text("单位"),
              "projectId", City.idOf(city.projects(), row.text("项目编码")),
              "summary", row.text("内容"));
      city.door().send(Act.post("inspector", LEADS, body, row.where() + ": entering the lead"));
    }
  }

  private void state(Row row) {
    var lead = lead(row);
    if (lead.path("state").asText().equals("OPEN")) {
      var path = LEADS + "/" + lead.path("id").asText() + "/statement";
      var body = object("statement", row.text("单位说明"));
      city.door().send(Act.post("inspector", path, body, row.where() + ": hearing the unit"));
    }
  }

  private void close(Row row) {
    var lead = lead(row);
    if (lead.path("state").asText().equals("HEARD")) {
      var path = LEADS + "/" + lead.path("id").asText() + "/transitions";
      var body = object("to", "CLOSED", "reason", row.text("理由"));
      city.door().send(Act.post("inspector-chief", path, body, row.where() + ": closing"));
    }
  }
}
