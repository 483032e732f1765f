package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How financing plans are asked for in this city. */
@ConfigMapping(prefix = "ecocity.financing")
public interface FinancingConfig {
  /** How long a unit has for its plan, in working days after the table was issued. */
  @WithDefault("20")
  @Min(1)
  @Max(250)
  int planDueWorkingDays();
}
