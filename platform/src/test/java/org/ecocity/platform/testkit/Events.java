package org.ecocity.platform.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands for the other services on the broker: tells their events and hears ours. */
public final class Events {
  private static final ObjectMapper JSON = org.ecocity.platform.http.JsonSetup.strict();
  private static final AtomicLong SEQUENCE = new AtomicLong(System.nanoTime());

  private Events() {}

  /** The committed example of an event type, to be changed as a test needs. */
  public static com.fasterxml.jackson.databind.node.ObjectNode example(String type) {
    var file = ProjectRoot.path().resolve("contracts/examples").resolve(type + ".json");
    try {
      return (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes an event on today's real date, as its service would, and gives its id. */
  public static UUID publish(String type, UUID aggregateId, Object payload) {
    return publish(type, aggregateId, payload, LocalDate.now(java.time.ZoneOffset.UTC));
  }

  /** Publishes an event of a business date. */
  public static UUID publish(String type, UUID aggregateId, Object payload, LocalDate date) {
    var id = UUID.randomUUID();
    publish(headers(id, type, aggregateId, SEQUENCE.incrementAndGet(), date), payload);
    return id;
  }

  /** The CloudEvents headers of an event, to be changed as a test needs. */
  public static Map<String, String> headers(
      UUID id, String type, UUID aggregateId, long sequence, LocalDate date) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id.toString());
    headers.put("ce_type", type);
    headers.put("ce_source", "/" + type.split("\\.")[1] + "-service");
    headers.put("ce_subject", aggregateId.toString());
    headers.put("ce_time", Instant.now().toString());
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("ce_correlationid", UUID.randomUUID().toString());
    headers.put("ce_businessdate", date.toString());
    headers.put("content-type", "application/json");
    return headers;
  }

  /** Publishes with exactly these headers; the topic follows from {@code ce_type}. */
  public static void publish(Map<String, String> headers, Object payload) {
    var service = headers.get("ce_type").split("\\.")[1];
    var body = payload instanceof byte[] raw ? raw : text(payload).getBytes(StandardCharsets.UTF_8);
    var message = new ProducerRecord<>(topic(service), headers.get("ce_subject"), body);
    headers.forEach((k, v) -> message.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", System.getProperty(TestParts.KAFKA)),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(message).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All events so far of a service's topic about one aggregate, in order. */
  public static List<Told> of(String service, UUID aggregateId) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", System.getProperty(TestParts.KAFKA)),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic(service)).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var found = new ArrayList<Told>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (var one : consumer.poll(Duration.ofMillis(100))) {
          if (aggregateId.toString().equals(one.key())) {
            found.add(Told.of(one.headers(), one.value()));
          }
        }
      }
      return found;
    }
  }

  private static String topic(String service) {
    return System.getProperty(TestParts.TOPIC_PREFIX) + "ecocity." + service + ".v1";
  }

  private static String text(Object payload) {
    try {
      return payload instanceof String text ? text : JSON.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * An event as heard.
   *
   * @param type its type
   * @param sequence its aggregate version
   * @param payload its payload
   */
  public record Told(String type, long sequence, JsonNode payload) {
    static Told of(org.apache.kafka.common.header.Headers headers, byte[] payload) {
      try {
        return new Told(
            new String(headers.lastHeader("ce_type").value(), StandardCharsets.UTF_8),
            Long.parseLong(
                new String(headers.lastHeader("ce_sequence").value(), StandardCharsets.UTF_8)),
            JSON.readTree(payload));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
