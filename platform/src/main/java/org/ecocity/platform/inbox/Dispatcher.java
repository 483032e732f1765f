package org.ecocity.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecocity.platform.http.EventJson;
import org.ecocity.platform.outbox.Act;

/** Hands one received event to its handlers, in one transaction, once. */
@ApplicationScoped
class Dispatcher {
  private final Map<String, List<EventHandler<?>>> handlers = new HashMap<>();
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final ObjectMapper json;
  private final MeterRegistry metrics;

  Dispatcher(
      @EventJson ObjectMapper json,
      @Any Instance<EventHandler<?>> found,
      Inbox inbox,
      DeadLetters deadLetters,
      MeterRegistry metrics) {
    this.json = json;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    for (var handler : found) {
      handlers.computeIfAbsent(handler.type(), type -> new ArrayList<>()).add(handler);
    }
  }

  /**
   * Applies the event, or parks it behind an earlier dead letter of its aggregate, or parks it as
   * one that can never succeed. Passing faults come out as exceptions, to be tried again.
   */
  @ActivateRequestContext
  void dispatch(Received received) {
    if (deadLetters.hasParked(received.key())) {
      deadLetters.park(received, "Waits behind an earlier dead letter of its aggregate");
      return;
    }
    apply(received).ifPresent(reason -> deadLetters.park(received, reason));
  }

  /** Applies the event; gives the reason when it can never succeed. */
  @ActivateRequestContext
  Optional<String> apply(Received received) {
    var type = received.type();
    var interested = type == null ? null : handlers.get(type);
    if (type != null && interested == null && !unknownMajor(type)) {
      metrics.counter("ecocity.events.skipped", "type", known(type)).increment();
      return Optional.empty();
    }
    try {
      var envelope = received.envelope();
      if (interested == null) {
        throw new RejectedEventException("No reader for this major version: " + type);
      }
      Act.ofSystem(envelope.correlationId(), envelope.id(), envelope.traceparent())
          .run(() -> applyOnce(received, envelope, interested));
      return Optional.empty();
    } catch (RuntimeException e) {
      if (NeverSucceeds.is(e)) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  private void applyOnce(Received received, Envelope envelope, List<EventHandler<?>> interested) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (inbox.once(received, envelope)) {
                interested.forEach(handler -> call(handler, received, envelope));
              }
            });
  }

  private <T> void call(EventHandler<T> handler, Received received, Envelope envelope) {
    handler.on(read(received, handler.payload()), envelope);
  }

  private <T> T read(Received received, Class<T> type) {
    try {
      var payload = received.payload();
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(payload == null ? new byte[0] : payload));
      var value = json.readValue(text.toString(), type);
      if (value == null) {
        throw new RejectedEventException("The event has no payload");
      }
      return value;
    } catch (CharacterCodingException e) {
      throw new RejectedEventException("The payload is not UTF-8", e);
    } catch (JsonProcessingException e) {
      throw new RejectedEventException("The payload is unreadable: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether another version of a type that we do read came: its payload may mean another thing. */
  private boolean unknownMajor(String type) {
    var stem = type.replaceFirst("\\.v\\d{1,3}$", "");
    return handlers.keySet().stream()
        .anyMatch(k -> k.replaceFirst("\\.v\\d{1,3}$", "").equals(stem));
  }

  /** The types that somebody here reads. */
  Set<String> handled() {
    return Set.copyOf(handlers.keySet());
  }

  private static String known(String type) {
    return type.startsWith("ecocity.") && type.length() < 100 ? type : "foreign";
  }
}
