package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;

/** The monthly circular: it compiles itself; people send, confirm, review, approve and issue it. */
public final class Circulars {
  /** Reports are due on this working day of the next month. */
  public static final int REPORT_DAY = 3;

  /** The circular is drafted and sent to the units on this one. */
  public static final int DRAFT_DAY = 5;

  /** It is signed and issued on this one. */
  public static final int ISSUE_DAY = 8;

  private static final String CIRCULARS = "/api/supervision/v1/circulars";

  /** The others keep silent, which is consent. */
  private static final Set<String> CONFIRMING = Set.of("YZ", "CN", "JK");

  private final Door door;
  private final Crew crew;
  private final Registers units;
  private final Papers papers;

  /** Circulars whose documents these papers are. */
  public Circulars(Door door, Crew crew, Registers units, Papers papers) {
    this.door = door;
    this.crew = crew;
    this.units = units;
    this.papers = papers;
  }

  /** Sends the draft of a month to the units; some of them confirm. */
  public void send(YearMonth period) {
    var circular = of("PROGRESS", period);
    if (circular.path("state").asText().equals("COMPILED")) {
      circular = move(circular, "office", "CONFIRMING");
    }
    if (circular.path("state").asText().equals("CONFIRMING")) {
      confirm(CIRCULARS + "/" + circular.path("id").asText() + "/confirmations");
    }
  }

  /** Reviews, approves and issues the circular of a month; its recipients sign for it. */
  public void issue(YearMonth period, Set<String> late) {
    var circular = of("PROGRESS", period);
    if (circular.path("state").asText().equals("CONFIRMING")) {
      circular = move(circular, "office-chief", "REVIEWED");
    }
    if (circular.path("state").asText().equals("REVIEWED")) {
      circular = move(circular, "office-chief", "APPROVED");
    }
    publish(circular, late);
  }

  /** Approves and issues the circular that a concluded inspection has made. */
  public void issueInspection(YearMonth month) {
    var circular = of("INSPECTION", month);
    if (circular.path("state").asText().equals("REVIEWED")) {
      circular = move(circular, "leader", "APPROVED");
    }
    publish(circular, Set.of());
  }

  private void publish(JsonNode circular, Set<String> late) {
    var document = circular.path("documentId").asText();
    papers.issue(document);
    papers.acknowledge(document, late);
  }

  private void confirm(String path) {
    var waiting =
        door.all("office", path).stream()
            .filter(given -> given.path("state").asText().equals("WAITING"))
            .map(given -> given.path("unitCode").asText())
            .filter(CONFIRMING::contains)
            .toList();
    crew.each(
        List.copyOf(waiting),
        unit -> {
          var user = units.clerk(unit);
          var what = "Confirming " + path + " as " + user;
          door.send(Act.post(user, path, object("agreed", true), what));
        });
  }

  private JsonNode of(String kind, YearMonth period) {
    var found = door.all("office", CIRCULARS + "?kind=" + kind + "&period=" + period);
    if (found.isEmpty()) {
      throw new Refusal("The circular of " + period + " has not been drafted.");
    }
    return found.getFirst();
  }

  private JsonNode move(JsonNode circular, String user, String to) {
    var path = CIRCULARS + "/" + circular.path("id").asText() + "/transitions";
    var what = "Circular of " + circular.path("period").asText() + " to " + to + " as " + user;
    return door.send(Act.post(user, path, object("to", to), what));
  }
}
