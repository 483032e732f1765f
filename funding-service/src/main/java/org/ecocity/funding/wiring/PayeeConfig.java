package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strict this city is with those who are paid. */
@ConfigMapping(prefix = "ecocity.payees")
public interface PayeeConfig {
  /** Whether a payment goes on to finance only with the account it is to be paid to. */
  @WithDefault("true")
  boolean accountRequired();
}
