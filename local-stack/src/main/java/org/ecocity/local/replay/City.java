package org.ecocity.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;
import org.ecocity.local.sample.Registers;

/** What the acts of the story are done with. */
final class City {
  private static final String PROJECTS = "/api/projects/v1/projects";
  private static final String EVIDENCE = "evidence/rectification-photo.png";

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;
  private final Map<String, String> evidence = new ConcurrentHashMap<>();

  City(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
  }

  SampleFiles files() {
    return files;
  }

  Door door() {
    return door;
  }

  Crew crew() {
    return crew;
  }

  Registers units() {
    return units;
  }

  /** All projects that have a code. */
  Map<String, JsonNode> projects() {
    return door.allBy("office", PROJECTS, "code");
  }

  static String projectPath(JsonNode project) {
    return PROJECTS + "/" + project.path("id").asText();
  }

  /** The id of a project, null where the row names none. */
  static @org.jspecify.annotations.Nullable String idOf(
      Map<String, JsonNode> projects, String code) {
    if (code.isEmpty()) {
      return null;
    }
    return Objects.requireNonNull(projects.get(code), code).path("id").asText();
  }

  /** A picture as evidence, uploaded once by each user to each service. */
  String evidence(String service, String user) {
    return evidence.computeIfAbsent(service + " " + user, _ -> upload(service, user));
  }

  /** Finds what has to be there by now. */
  static JsonNode need(@org.jspecify.annotations.Nullable JsonNode found, String what) {
    if (found == null) {
      throw new Refusal(what + " is not there.");
    }
    return found;
  }

  private String upload(String service, String user) {
    var file = new Act.Upload("现场照片（样例）.png", "image/png", files.bytes(EVIDENCE));
    var path = "/api/" + service + "/v1/attachments";
    var what = EVIDENCE + ": uploading the evidence as " + user;
    return door.send(Act.upload(user, path, Map.of(), file, what)).path("id").asText();
  }
}
