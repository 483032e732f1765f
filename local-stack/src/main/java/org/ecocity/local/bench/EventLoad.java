package org.ecocity.local.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ecocity.local.Refusal;

/** Events as projects-service would send them; done when the reader has counted them as applied. */
final class EventLoad implements Contestant, AutoCloseable {

  private static final String TYPE = "ecocity.projects.progress.reported.v1";
  private static final String TOPIC = "ecocity.projects.v1";
  private static final Duration APPLIED_WITHIN = Duration.ofMinutes(2);
  private static final long LOOK_EVERY_MS = 5;
  private static final long QUIET_MS = 2_000;

  private final KafkaProducer<String, byte[]> producer;
  private final Connection reader;
  private final AtomicLong errors = new AtomicLong();
  private final double offered;

  /**
   * @param offered events a second of a {@link #run}
   */
  EventLoad(int brokerPort, Connection reader, double offered) {
    this.reader = reader;
    this.offered = offered;
    this.producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                "127.0.0.1:" + brokerPort,
                "acks",
                "all",
                "linger.ms",
                5,
                "buffer.memory",
                16L << 20),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @Override
  public String name() {
    return "supervision-service";
  }

  /** The offered rate, evenly. */
  @Override
  public Done run(Duration time) {
    return apply(Math.max(1, (long) (offered * time.toMillis() / 1000)), offered);
  }

  /** Sends so many as fast as it can and waits until all are applied. */
  Done apply(long events) {
    return apply(events, Double.POSITIVE_INFINITY);
  }

  /** Waits until nothing is left of what others sent before. */
  void settle() {
    apply(1);
    for (var seen = -1L; seen != applied(); ) {
      seen = applied();
      pause(QUIET_MS);
    }
  }

  private Done apply(long events, double perSecond) {
    var target = applied() + events;
    var begun = System.nanoTime();
    errors.set(0);
    for (var i = 0L; i < events; i++) {
      while (System.nanoTime() - begun < i / perSecond * 1e9) pause(1);
      var _ =
          producer.send(
              event(),
              (_, failure) -> {
                if (failure != null) errors.incrementAndGet();
              });
    }
    producer.flush();
    while (applied() < target) {
      if (System.nanoTime() - begun > APPLIED_WITHIN.toNanos()) {
        throw new Refusal("Events were not applied within " + APPLIED_WITHIN.toMinutes() + " min.");
      }
      pause(LOOK_EVERY_MS);
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    return new Done(events, errors.get(), seconds);
  }

  private long applied() {
    try (var query =
        reader.prepareStatement(
            "SELECT coalesce(sum(applied), 0) FROM applied_events WHERE event_type = ?")) {
      query.setString(1, TYPE);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each of another project, so that each is kept and none is known. */
  private static ProducerRecord<String, byte[]> event() {
    var project = UUID.randomUUID();
    var payload =
        """
        {"projectId":"%s","projectCode":"AA-2018-0012","projectName":"西清河黑臭水体治理（6.3 km）",\
        "ownerUnitCode":"YZ","period":"2019-02","revision":1,"physicalPercent":25.2,\
        "workDoneFen":4770000000,"fundsArrivedFen":4500000000,"reportedOn":"2019-02-01"}"""
            .formatted(project);
    var event = new ProducerRecord<>(TOPIC, project.toString(), bytes(payload));
    var headers =
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            TYPE,
            "ce_source",
            "/projects-service",
            "ce_subject",
            project.toString(),
            "ce_time",
            Instant.now().toString(),
            "ce_sequence",
            "1",
            "ce_correlationid",
            UUID.randomUUID().toString(),
            "ce_businessdate",
            "2019-02-01");
    headers.forEach((name, value) -> event.headers().add(name, bytes(value)));
    return event;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
