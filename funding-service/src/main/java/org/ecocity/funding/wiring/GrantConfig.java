package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How grants are noticed and taken back in this city. */
@ConfigMapping(prefix = "ecocity.grants")
public interface GrantConfig {
  /** How long a round stands in public notice, in working days after it opens. */
  @WithDefault("5")
  @Min(1)
  @Max(60)
  int noticeWorkingDays();

  /** In how many months after allocation the money must be in use. */
  @WithDefault("6")
  @Min(1)
  @Max(60)
  int startMonths();
}
