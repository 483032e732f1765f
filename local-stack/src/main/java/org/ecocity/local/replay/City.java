package org.ecocity.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;
import org.ecocity.local.sample.Photos;
import org.ecocity.local.sample.Registers;

/** What the acts of the story are done with. */
final class City {
  private static final String PROJECTS = "/api/projects/v1/projects";

  private final SampleFiles files;
  private final Door door;
  private final Crew crew;
  private final Registers units;
  private final Photos photos;

  City(SampleFiles files, Door door, Crew crew, Registers units) {
    this.files = files;
    this.door = door;
    this.crew = crew;
    this.units = units;
    photos = new Photos(files, door);
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
    return photos.of(service, user);
  }

  /** Finds what has to be there by now. */
  static JsonNode need(@org.jspecify.annotations.Nullable JsonNode found, String what) {
    if (found == null) {
      throw new Refusal(what + " is not there.");
    }
    return found;
  }
}
