package org.ecocity.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final Duration POLL_WHILE_WORKING = Duration.ofMillis(5);

  private final ServiceConfig service;
  private final ConsumerConfig config;
  private final Dispatcher dispatcher;
  private final Topics topics;
  private final Map<TopicPartition, PartitionWork> working = new ConcurrentHashMap<>();
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
    working.keySet().retainAll(consumer.assignment());
    for (var partition : found.partitions()) {
      consumer.pause(List.of(partition));
      working.put(partition, begin(partition, found.records(partition)));
    }
    finish(consumer);
  }

  private PartitionWork begin(
      TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
    var work = new PartitionWork();
    work.run(
        () -> {
          for (var one : records) {
            if (running && working.get(partition) != null) {
              applyUntilDone(Received.of(one));
              work.advance(one.offset() + 1);
            }
          }
        });
    return work;
  }

  private void finish(KafkaConsumer<String, byte[]> consumer) {
    working.forEach(
        (partition, work) -> {
          if (work.done() && consumer.assignment().contains(partition)) {
            if (work.reached() >= 0) {
              consumer.commitSync(Map.of(partition, new OffsetAndMetadata(work.reached())));
            }
            consumer.resume(List.of(partition));
            working.remove(partition);
          }
        });
  }

  private void applyUntilDone(Received received) {
    var wait = config.retryAfter();
    while (running) {
      try {
        dispatcher.dispatch(received);
        return;
      } catch (RuntimeException e) {
        LOG.warnf(
            "Event %s at %s-%d@%d is tried again in %s: %s",
            received.type(), received.topic(), received.partition(), received.offset(), wait, e);
        pause(wait);
        wait =
            wait.multipliedBy(2).compareTo(config.retryAtMost()) < 0
                ? wait.multipliedBy(2)
                : config.retryAtMost();
      }
    }
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
