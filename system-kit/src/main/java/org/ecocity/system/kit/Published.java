package org.ecocity.system.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What lies in one service's topic, read from its beginning by a reader of the test's own.
 *
 * @param idsByType distinct event ids by type
 * @param repeats records whose event had come before
 */
public record Published(Map<String, Set<String>> idsByType, int repeats) {
  /** The services in the order of the line. */
  public static final List<String> SERVICES =
      List.of("projects", "funding", "supervision", "notification");

  private static final int KAFKA_OFFSET = 7;
  private static final Duration POLL = Duration.ofMillis(500);

  /** How many different events of a type were published. */
  public int count(String type) {
    return idsByType.getOrDefault(type, Set.of()).size();
  }

  /** How many different events were published. */
  public int total() {
    return idsByType.values().stream().mapToInt(Set::size).sum();
  }

  public static Published by(String service) {
    var topic = "ecocity." + service + ".v1";
    Map<String, Object> settings =
        Map.of("bootstrap.servers", "127.0.0.1:" + Stack.present().port(KAFKA_OFFSET));
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions));
    }
  }

  private static Published read(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    var ids = new HashMap<String, Set<String>>();
    int repeats = 0;
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      for (var one : consumer.poll(POLL)) {
        var fresh =
            ids.computeIfAbsent(header(one, "ce_type"), _ -> new HashSet<>())
                .add(header(one, "ce_id"));
        repeats += fresh ? 0 : 1;
      }
    }
    return new Published(ids, repeats);
  }

  private static String header(ConsumerRecord<byte[], byte[]> one, String name) {
    return new String(one.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
