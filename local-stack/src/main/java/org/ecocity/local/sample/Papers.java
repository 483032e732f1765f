package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;

/** Official documents: registered and issued by the registrar, signed for by their recipients. */
public final class Papers {
  private static final String DOCUMENTS = "/api/notification/v1/documents";
  private static final String SERIES = "/api/notification/v1/document-series";

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;

  /** The papers of the sample's files. */
  public Papers(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  /** Opens the series that are not there yet. */
  void openSeries() {
    var there = door.allBy("registrar", SERIES, "code").keySet();
    for (var row : files.rows("document-series.csv")) {
      if (!there.contains(row.text("系列"))) {
        var body =
            object(
                "code", row.text("系列"),
                "issuerCode", row.text("单位编码"),
                "pattern", row.text("编号格式"),
                "external", row.text("外部编号").equals("是"),
                "issuerMark", row.textOrNull("发文机关标志"));
        door.send(Act.post("registrar", SERIES, body, row.where() + ": opening the series"));
      }
    }
  }

  /** Registers and issues a document that was signed elsewhere, as soon as it has arrived. */
  public JsonNode issue(String documentId) {
    return issue(documentId, null);
  }

  /** The same where another body gives the number. */
  public JsonNode issue(
      String documentId, @org.jspecify.annotations.Nullable String externalNumber) {
    var path = DOCUMENTS + "/" + documentId;
    var document = door.await("registrar", path);
    if (document.path("state").asText().equals("SIGNED")) {
      document = move(path, object("to", "REGISTERED", "externalNumber", externalNumber));
    }
    if (document.path("state").asText().equals("REGISTERED")) {
      document = move(path, object("to", "ISSUED"));
    }
    return document;
  }

  /** Lets the recipients sign for it, but for those that are late. */
  public void acknowledge(String documentId, Set<String> late) {
    var path = DOCUMENTS + "/" + documentId + "/acknowledgements";
    var waiting =
        door.all("registrar", path).stream()
            .filter(one -> !one.hasNonNull("acknowledgedOn"))
            .map(one -> one.path("unitCode").asText())
            .filter(unit -> !late.contains(unit))
            .toList();
    crew.each(
        waiting,
        unit -> {
          var user = units.clerk(unit);
          door.send(Act.post(user, path, object(), "Signing for " + path + " as " + user));
        });
  }

  private JsonNode move(String path, Object wish) {
    return door.send(
        Act.post("registrar", path + "/transitions", wish, path + ": " + wish + " as registrar"));
  }
}
