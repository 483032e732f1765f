package org.ecocity.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the live inbox behaves. */
@ConfigMapping(prefix = "ecocity.stream")
interface StreamConfig {
  /** Streams at once in this process; beyond it a 503. */
  @WithDefault("500")
  @Min(1)
  @Max(5000)
  int maxStreams();

  /** Streams at once of one user, such as browser tabs; beyond it a 429. */
  @WithDefault("10")
  @Min(1)
  @Max(100)
  int maxStreamsOfUser();

  /** A comment goes out after so long without a notice, so that dead connections are found. */
  @WithDefault("PT15S")
  Duration heartbeatEvery();

  /** How often the database is asked for what other replicas were told. */
  @WithDefault("PT0.5S")
  Duration pollEvery();

  /** Notices read at once for one stream. */
  @WithDefault("100")
  @Min(1)
  @Max(1000)
  int batchRows();
}
