package org.ecocity.platform.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied.
 *
 * @param id the letter
 * @param state PARKED until it is replayed or skipped
 * @param topic the topic it came from
 * @param partition its partition
 * @param offset its place there
 * @param key the aggregate's id
 * @param type the event's type
 * @param headers all headers
 * @param payload the payload as text
 * @param reason why it was parked
 * @param parkedAt when, system time
 */
public record DeadLetter(
    UUID id,
    State state,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String type,
    Map<String, String> headers,
    String payload,
    String reason,
    Instant parkedAt) {
  /** What became of it. */
  public enum State {
    /** Waits for operators. */
    PARKED,
    /** Applied after all. */
    REPLAYED,
    /** Given up by operators. */
    SKIPPED
  }
}
