package org.ecocity.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Each part's version and health.
 *
 * @param ready whether every part is up
 * @param parts the door itself, the four services, the sign-in server
 */
@Schema(
    name = "Status",
    requiredProperties = {"ready", "parts"})
record StatusView(boolean ready, List<Part> parts) {
  /** Health of a part. */
  @Schema(name = "PartState")
  enum State {
    UP,
    DOWN
  }

  /**
   * One part.
   *
   * @param part its name
   * @param state whether it can do its work
   * @param since since when it is in that state, as far as the door noticed
   * @param version its version, where it tells
   */
  @Schema(
      name = "PartStatus",
      requiredProperties = {"part", "state", "since"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(String part, State state, Instant since, @Nullable String version) {}
}
