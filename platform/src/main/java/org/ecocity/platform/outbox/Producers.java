package org.ecocity.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ecocity.platform.wiring.ServiceConfig;
import org.jspecify.annotations.Nullable;

/** Makes producers and turns outbox rows into CloudEvents 1.0 records in binary mode. */
@ApplicationScoped
public class Producers {
  private final ServiceConfig config;

  Producers(ServiceConfig config) {
    this.config = config;
  }

  /** An idempotent producer that waits for all replicas; the caller closes it. */
  public KafkaProducer<String, byte[]> open() {
    return new KafkaProducer<>(
        Map.<String, Object>of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            config.kafka(),
            ProducerConfig.CLIENT_ID_CONFIG,
            config.service() + "-relay",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            20_000,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            16L * 1024 * 1024),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    var result =
        new ProducerRecord<>(
            row.getString("topic"),
            row.getString("aggregateid"),
            row.getString("payload").getBytes(StandardCharsets.UTF_8));
    header(result, "ce_specversion", "1.0");
    header(result, "ce_id", row.getString("id"));
    header(result, "ce_type", row.getString("type"));
    header(result, "ce_source", "/" + config.service() + "-service");
    header(result, "ce_subject", row.getString("aggregateid"));
    header(result, "ce_time", row.getObject("occurred_at", OffsetDateTime.class).toString());
    header(result, "ce_sequence", row.getString("aggregate_version"));
    header(result, "ce_correlationid", row.getString("correlation_id"));
    var causation = row.getObject("causation_id", UUID.class);
    header(result, "ce_causationid", causation == null ? null : causation.toString());
    header(result, "ce_traceparent", row.getString("traceparent"));
    header(result, "ce_businessdate", row.getString("business_date"));
    header(result, "content-type", "application/json");
    return result;
  }

  private static void header(
      ProducerRecord<String, byte[]> result, String name, @Nullable String value) {
    if (value != null) {
      result.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
