package org.ecocity.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from a topic or from the parked dead letters.
 *
 * @param topic the topic it came from
 * @param partition its partition
 * @param offset its place there
 * @param key the aggregate's id as text
 * @param headers CloudEvents attributes as {@code ce_…} headers
 * @param payload JSON, UTF-8
 */
record Received(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] payload) {

  static Received of(ConsumerRecord<String, byte[]> found) {
    var headers = new LinkedHashMap<String, String>();
    found
        .headers()
        .forEach(
            header ->
                headers.put(
                    header.key(),
                    header.value() == null
                        ? ""
                        : new String(header.value(), StandardCharsets.UTF_8)));
    return new Received(
        found.topic(), found.partition(), found.offset(), found.key(), headers, found.value());
  }

  @Nullable String type() {
    return headers.get("ce_type");
  }

  Envelope envelope() {
    try {
      var causation = headers.get("ce_causationid");
      var time = Instant.parse(required("ce_time"));
      var date = headers.get("ce_businessdate");
      return new Envelope(
          UUID.fromString(required("ce_id")),
          required("ce_type"),
          required("ce_source"),
          UUID.fromString(required("ce_subject")),
          Long.parseLong(required("ce_sequence")),
          UUID.fromString(required("ce_correlationid")),
          causation == null ? null : UUID.fromString(causation),
          headers.get("ce_traceparent"),
          time,
          date == null ? LocalDate.ofInstant(time, BusinessClock.ZONE) : LocalDate.parse(date));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new RejectedEventException(
          "The event's attributes are unreadable: " + e.getMessage(), e);
    }
  }

  private String required(String name) {
    var value = headers.get(name);
    if (value == null) {
      throw new RejectedEventException("The event lacks the attribute " + name);
    }
    return value;
  }
}
