package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How holds behave in this city. */
@ConfigMapping(prefix = "ecocity.holds")
public interface HoldConfig {
  /** How long a hold stands before finance decides, in working days after the order (rule 14). */
  @WithDefault("5")
  @Min(1)
  @Max(60)
  int provisionalWorkingDays();
}
