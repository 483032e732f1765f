package org.ecocity.gateway.calls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of the door's own questions to the services. */
@ConfigMapping(prefix = "ecocity.calls")
public interface CallsConfig {
  /** How long a service may take before the door goes on without it. */
  @WithDefault("PT2S")
  Duration answerWithin();
}
