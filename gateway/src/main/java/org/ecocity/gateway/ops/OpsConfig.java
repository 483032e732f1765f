package org.ecocity.gateway.ops;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Bounds of moving the business date. */
@ConfigMapping(prefix = "ecocity.business-date")
public interface OpsConfig {
  /** How long a service may take over the due work of all the days passed. */
  @WithDefault("PT10M")
  Duration moveWithin();

  /** How long after that the services may take until no event is under way any more. */
  @WithDefault("PT30S")
  Duration settleWithin();

  /** How often they are asked meanwhile. */
  @WithDefault("PT0.2S")
  Duration askEvery();
}
