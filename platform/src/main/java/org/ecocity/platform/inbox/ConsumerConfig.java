package org.ecocity.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How events are consumed. */
@ConfigMapping(prefix = "ecocity.consumer")
public interface ConsumerConfig {
  /** Records taken from the broker at once. */
  @WithDefault("100")
  @Min(1)
  @Max(500)
  int batchRecords();

  /** First pause after a passing failure; doubles up to {@link #retryAtMost()}. */
  @WithDefault("PT0.1S")
  Duration retryAfter();

  /** Longest pause between two tries; the partition waits meanwhile. */
  @WithDefault("PT5S")
  Duration retryAtMost();

  /** Off only to show in a fault test that the inbox is what prevents doubled effects. */
  @WithDefault("true")
  boolean inbox();

  /** How long applied events are remembered. */
  @WithDefault("P30D")
  Duration rememberFor();
}
