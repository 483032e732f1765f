package org.ecocity.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the relay works; the defaults suit a city. */
@ConfigMapping(prefix = "ecocity.outbox")
public interface OutboxConfig {
  /** Rows sent and acknowledged together. */
  @WithDefault("200")
  @Min(1)
  @Max(1000)
  int batchRows();

  /** How often to look for rows that other replicas wrote. */
  @WithDefault("PT0.1S")
  Duration pollEvery();

  /** How long to wait after a failure; also the time between two tries to become the relay. */
  @WithDefault("PT1S")
  Duration retryAfter();

  /** How long the broker may take to acknowledge a batch. */
  @WithDefault("PT30S")
  Duration ackTimeout();
}
