package org.ecocity.platform.outbox;

import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now and what it follows from. Travels with the thread of a request, of a handled event
 * or of due work, so that audit entries and events name their cause.
 *
 * @param actor user or client name, or {@code system}
 * @param actorName name of the person as the token gives it, none for a client or the system
 * @param unitCode the unit acted for
 * @param correlationId the same through all that follows from one first act
 * @param causationId the event that led here, none for a request
 * @param traceparent W3C trace context to hand on
 */
public record Act(
    String actor,
    @Nullable String actorName,
    @Nullable String unitCode,
    UUID correlationId,
    @Nullable UUID causationId,
    @Nullable String traceparent) {
  private static final ScopedValue<Act> PRESENT = ScopedValue.newInstance();

  /** The act that the present thread works for, if one was opened. */
  public static @Nullable Act present() {
    return PRESENT.isBound() ? PRESENT.get() : null;
  }

  /** An act of the system itself that starts a new chain. */
  public static Act ofSystem() {
    return ofSystem(Ids.next(), null, null);
  }

  /** An act of the system itself that follows from an event. */
  public static Act ofSystem(
      UUID correlationId, @Nullable UUID causationId, @Nullable String traceparent) {
    return new Act("system", null, null, correlationId, causationId, traceparent);
  }

  /** Runs something as this act. */
  public void run(Runnable work) {
    ScopedValue.where(PRESENT, this).run(work);
  }
}
