package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strict this city is with contracts behind payments. */
@ConfigMapping(prefix = "ecocity.contracts")
public interface ContractConfig {
  /** Whether a payment that names a contract must name a registered one. */
  @WithDefault("false")
  boolean registeredOnly();
}
