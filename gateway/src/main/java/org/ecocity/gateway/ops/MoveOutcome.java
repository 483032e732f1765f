package org.ecocity.gateway.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of moving the business date. */
sealed interface MoveOutcome {
  /** Moved, and every consequence has arrived. */
  record Settled() implements MoveOutcome {}

  /** Some are away or have not caught up in time; the same call again goes on from there. */
  record Behind(List<String> services) implements MoveOutcome {}

  /** A service refuses the date, and says why. */
  record Refused(int status, @Nullable JsonNode problem) implements MoveOutcome {}
}
