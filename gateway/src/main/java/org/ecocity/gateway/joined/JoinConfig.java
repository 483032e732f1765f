package org.ecocity.gateway.joined;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What is remembered for the time a service is away. */
@ConfigMapping(prefix = "ecocity.joined")
public interface JoinConfig {
  /** Last known answers that are kept for the time a service is away. */
  @WithDefault("5000")
  @Min(1)
  @Max(100_000)
  int rememberedAnswers();

  /** How long a last known answer is worth showing. */
  @WithDefault("PT24H")
  Duration rememberedFor();
}
