package org.ecocity.platform.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ecocity.platform.outbox.Producers;
import org.ecocity.platform.wiring.ServiceConfig;
import org.jspecify.annotations.Nullable;

/** The topic that shows parked events to other tools; the table is what is replayed from. */
@ApplicationScoped
class DeadLetterTopic {
  private static final int ACK_SECONDS = 10;

  private final Producers producers;
  private final ServiceConfig config;
  private @Nullable KafkaProducer<String, byte[]> producer;

  DeadLetterTopic(Producers producers, ServiceConfig config) {
    this.producers = producers;
    this.config = config;
  }

  /** Sends and waits for the acknowledgement; a repeat after a fault is harmless. */
  synchronized void send(Received received, String reason) {
    var letter = new ProducerRecord<>(config.deadLetterTopic(), received.key(), received.payload());
    received.headers().forEach((name, value) -> letter.headers().add(name, bytes(value)));
    letter.headers().add("ecocity_reason", bytes(reason));
    letter
        .headers()
        .add(
            "ecocity_origin",
            bytes(received.topic() + "-" + received.partition() + "@" + received.offset()));
    try {
      open().send(letter).get(ACK_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending a dead letter", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("A dead letter could not be sent", e);
    }
  }

  private KafkaProducer<String, byte[]> open() {
    var present = producer;
    if (present == null) {
      present = producers.open();
      producer = present;
    }
    return present;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @PreDestroy
  void close() {
    var present = producer;
    if (present != null) {
      present.close(java.time.Duration.ofSeconds(1));
    }
  }
}
