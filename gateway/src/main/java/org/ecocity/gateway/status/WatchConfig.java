package org.ecocity.gateway.status;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the parts' health is watched. */
@ConfigMapping(prefix = "ecocity.watch")
public interface WatchConfig {
  /** How often each part is asked. */
  @WithDefault("PT5S")
  Duration every();

  /** How long a part may take to answer before it counts as down. */
  @WithDefault("PT2S")
  Duration answerWithin();
}
