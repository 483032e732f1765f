package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Papers;

/** Documents that the office drafts itself: notices of inspections and results, a letter. */
final class Notices implements Chapter {
  private static final String DOCUMENTS = "/api/notification/v1/documents";
  private static final String PARAGRAPH_END = "\\|";

  private final City city;
  private final Papers papers;
  private final Diary diary;

  Notices(City city, Papers papers) {
    this.city = city;
    this.papers = papers;
    diary = new Diary(city.files(), "replay/documents.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    return diary.days();
  }

  @Override
  public void on(LocalDate day) {
    diary.on(day).forEach(this::send);
  }

  private void send(Row row) {
    var door = city.door();
    var there = door.allBy("office", DOCUMENTS, "title").get(row.text("标题"));
    var document = there == null ? draft(row) : there;
    var path = DOCUMENTS + "/" + document.path("id").asText() + "/transitions";
    if (document.path("state").asText().equals("DRAFT")) {
      var what = row.where() + ": checking the draft";
      document = door.send(Act.post("office-chief", path, object("to", "CHECKED"), what));
    }
    if (document.path("state").asText().equals("CHECKED")) {
      var what = row.where() + ": signing";
      document = door.send(Act.post("leader", path, object("to", "SIGNED"), what));
    }
    papers.issue(document.path("id").asText());
    papers.acknowledge(document.path("id").asText(), Set.of());
  }

  private JsonNode draft(Row row) {
    var body =
        object(
            "kind", row.text("文种"),
            "issuerCode", row.text("发文单位"),
            "series", row.text("系列"),
            "title", row.text("标题"),
            "titleEn", row.text("Title"),
            "disclosure", row.text("公开"),
            "disclosureReason", row.textOrNull("不公开理由"),
            "mainRecipients", row.words("主送"),
            "body",
                Arrays.stream(row.text("正文").split(PARAGRAPH_END))
                    .map(text -> object("kind", "PARAGRAPH", "text", text))
                    .toList());
    return city.door().send(Act.post("office", DOCUMENTS, body, row.where() + ": drafting"));
  }
}
