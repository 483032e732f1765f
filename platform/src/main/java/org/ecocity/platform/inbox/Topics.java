package org.ecocity.platform.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.ecocity.platform.wiring.ServiceConfig;
import org.jspecify.annotations.Nullable;

/** The broker's side: topics made at start, consumers, and how far the consumer is behind. */
@ApplicationScoped
public class Topics {
  private static final int TIMEOUT_SECONDS = 10;

  private final ServiceConfig config;
  private @Nullable Admin admin;

  Topics(ServiceConfig config) {
    this.config = config;
  }

  /** Makes the topics that do not exist yet. */
  void ensure() throws ExecutionException, InterruptedException, TimeoutException {
    var wanted =
        Stream.concat(
                config.readsFrom().stream().map(config::topicOf),
                Stream.of(config.topicOf(config.service()), config.deadLetterTopic()))
            .collect(Collectors.toSet());
    var present = admin().listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    var missing =
        wanted.stream()
            .filter(name -> !present.contains(name))
            .map(name -> new NewTopic(name, config.topicPartitions(), config.topicReplicas()))
            .toList();
    if (!missing.isEmpty()) {
      createOrFindMade(missing);
    }
  }

  private void createOrFindMade(List<NewTopic> missing)
      throws InterruptedException, TimeoutException, ExecutionException {
    for (var result : admin().createTopics(missing).values().values()) {
      try {
        result.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  KafkaConsumer<String, byte[]> consumer(int batchRecords) {
    return new KafkaConsumer<>(
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            config.kafka(),
            ConsumerConfig.GROUP_ID_CONFIG,
            group(),
            ConsumerConfig.CLIENT_ID_CONFIG,
            config.service() + "-consumer",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            batchRecords,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            100,
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            10_000),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /** Records of all read topics that this service has not applied yet. */
  public long lag() throws ExecutionException, InterruptedException, TimeoutException {
    var partitions = partitions(config.readsFrom().stream().map(config::topicOf).toList());
    var committed =
        admin()
            .listConsumerGroupOffsets(group())
            .partitionsToOffsetAndMetadata()
            .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    var wanted = new HashMap<TopicPartition, OffsetSpec>();
    partitions.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
    var ends = admin().listOffsets(wanted).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    long behind = 0;
    for (var end : ends.entrySet()) {
      var reached = committed.get(end.getKey());
      behind += end.getValue().offset() - (reached == null ? 0 : reached.offset());
    }
    return behind;
  }

  private Set<TopicPartition> partitions(List<String> topics)
      throws ExecutionException, InterruptedException, TimeoutException {
    return admin()
        .describeTopics(topics)
        .allTopicNames()
        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
        .values()
        .stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition())))
        .collect(Collectors.toSet());
  }

  private String group() {
    return config.topicPrefix().orElse("") + config.service();
  }

  private synchronized Admin admin() {
    var present = admin;
    if (present == null) {
      present =
          Admin.create(
              Map.<String, Object>of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.kafka(),
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000,
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000));
      admin = present;
    }
    return present;
  }

  @PreDestroy
  void close() {
    var present = admin;
    if (present != null) {
      present.close(java.time.Duration.ofSeconds(1));
    }
  }
}
