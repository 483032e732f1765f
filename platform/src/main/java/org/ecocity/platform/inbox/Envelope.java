package org.ecocity.platform.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an event's payload (CloudEvents 1.0 attributes and our extensions).
 *
 * @param id the event's own id
 * @param type its type
 * @param source the service that tells it, such as {@code /projects-service}
 * @param aggregateId what it happened to
 * @param aggregateVersion 1, 2, 3 … per aggregate: an older one never overwrites a newer copy
 * @param correlationId the same through all that follows from one first act
 * @param causationId the event that led to this one
 * @param traceparent W3C trace context
 * @param time business instant of the happening
 * @param businessDate business date of the happening: what handlers reckon dates from
 */
public record Envelope(
    UUID id,
    String type,
    String source,
    UUID aggregateId,
    long aggregateVersion,
    UUID correlationId,
    @Nullable UUID causationId,
    @Nullable String traceparent,
    Instant time,
    LocalDate businessDate) {}
