package org.ecocity.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.ecocity.platform.wiring.ServiceConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the services' topics. One thread polls; each partition's records are applied in order by a
 * thread of their own while the partition is paused, and its offset is committed after them. A
 * passing fault stops that partition until it succeeds; the others go on.
 */
@ApplicationScoped
class Consumer {
  private static final Logger LOG = Logger.getLogger(Consumer.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration POLL_WHILE_WORKING = Duration.ofMillis(2);

  private final ServiceConfig service;
  private final ConsumerConfig config;
  private final Dispatcher dispatcher;
  private final Topics topics;
  private final Map<TopicPartition, PartitionWork> working = new HashMap<>();
  private volatile boolean running;
  private @Nullable Thread thread;

  Consumer(ServiceConfig service, ConsumerConfig config, Dispatcher dispatcher, Topics topics) {
    this.service = service;
    this.config = config;
    this.dispatcher = dispatcher;
    this.topics = topics;
  }

  void start(@Observes @Priority(10_000) StartupEvent event) {
    running = true;
    thread = Thread.ofPlatform().name("event-consumer").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    var worker = thread;
    if (worker != null) {
      worker.join(Duration.ofSeconds(5));
    }
  }

  private void work() {
    while (running) {
      try (var consumer = topics.consumer(config.batchRecords())) {
        topics.ensure();
        consumer.subscribe(service.readsFrom().stream().map(service::topicOf).toList());
        while (running) {
          turn(consumer);
        }
        working.values().forEach(PartitionWork::await);
        finish(consumer);
      } catch (Exception e) {
        LOG.warnf("Consumer starts again after: %s", e.toString());
        working.values().forEach(PartitionWork::await);
        working.clear();
        pause(config.retryAtMost());
      }
    }
  }

  private void turn(KafkaConsumer<String, byte[]> consumer) {
    var found = consumer.poll(working.isEmpty() ? POLL : POLL_WHILE_WORKING);
    abandonLost(consumer.assignment());
    for (var partition : found.partitions()) {
      consumer.pause(List.of(partition));
      var records = found.records(partition);
      working.put(partition, PartitionWork.begin(work -> applyInOrder(records, work)));
    }
    finish(consumer);
  }

  /** What was taken from us by a rebalance is applied by its new owner; the inbox drops repeats. */
  private void abandonLost(Set<TopicPartition> assigned) {
    working
        .entrySet()
        .removeIf(
            entry -> {
              var lost = !assigned.contains(entry.getKey());
              if (lost) {
                entry.getValue().abandon();
              }
              return lost;
            });
  }

  private void applyInOrder(List<ConsumerRecord<String, byte[]>> records, PartitionWork work) {
    for (var one : records) {
      if (!applyUntilDone(Received.of(one), work)) {
        return;
      }
      work.advance(one.offset() + 1);
    }
  }

  private void finish(KafkaConsumer<String, byte[]> consumer) {
    for (var partition : Set.copyOf(working.keySet())) {
      var work = working.get(partition);
      if (work != null && work.done()) {
        if (work.reached() >= 0) {
          consumer.commitSync(Map.of(partition, new OffsetAndMetadata(work.reached())));
        }
        consumer.resume(List.of(partition));
        working.remove(partition);
      }
    }
  }

  private boolean applyUntilDone(Received received, PartitionWork work) {
    var wait = config.retryAfter();
    while (running && !work.isAbandoned()) {
      try {
        dispatcher.dispatch(received);
        return true;
      } catch (RuntimeException e) {
        LOG.warnf(
            "Event %s at %s-%d@%d is tried again in %s: %s",
            received.type(), received.topic(), received.partition(), received.offset(), wait, e);
        pause(wait);
        var doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(config.retryAtMost()) < 0 ? doubled : config.retryAtMost();
      }
    }
    return false;
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
