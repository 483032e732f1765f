package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.sample.Papers;

/**
 * Where a ladder ended, criticism is proposed by itself; the office hears the unit, the head of the
 * group signs. One step a day.
 */
final class Blame implements Chapter {
  private static final String PROPOSALS = "/api/supervision/v1/proposals";

  private final City city;
  private final Door door;
  private final Papers papers;

  Blame(City city, Papers papers) {
    this.city = city;
    this.door = city.door();
    this.papers = papers;
  }

  @Override
  public Collection<LocalDate> days() {
    return List.of();
  }

  @Override
  public void on(LocalDate day) {
    door.all("office", PROPOSALS + "?kind=CRITICISM").forEach(this::takeOn);
  }

  private void takeOn(JsonNode proposal) {
    switch (proposal.path("state").asText()) {
      case "DRAFT" -> move(proposal, "office", "HEARING");
      case "HEARING" -> hear(proposal);
      case "APPROVED" -> papers.issue(proposal.path("documentId").asText());
      default -> {}
    }
  }

  /** The unit states its case on one day; on a later one the head of the group signs. */
  private void hear(JsonNode proposal) {
    var unit = proposal.path("unitCode").asText();
    if (proposal.hasNonNull("statement")) {
      var document = move(proposal, "leader", "APPROVED").path("documentId").asText();
      papers.issue(document);
      papers.acknowledge(document, Set.of());
      return;
    }
    var words =
        city.files().rows("replay/statements.csv").stream()
            .filter(row -> row.text("单位编码").equals(unit))
            .findFirst();
    if (words.isPresent()) {
      var row = words.get();
      var body = object("statement", row.text("陈述"));
      var user = city.units().clerk(unit);
      door.send(
          Act.post(user, path(proposal) + "/statement", body, row.where() + ": stating its case"));
    }
  }

  private JsonNode move(JsonNode proposal, String user, String to) {
    var what = "Proposal " + proposal.path("code").asText() + " to " + to + " as " + user;
    return door.send(Act.post(user, path(proposal) + "/transitions", object("to", to), what));
  }

  private static String path(JsonNode proposal) {
    return PROPOSALS + "/" + proposal.path("id").asText();
  }
}
