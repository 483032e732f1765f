package org.ecocity.notification.outreach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Who has to carry the programme into all ten venues. */
@ConfigMapping(prefix = "ecocity.outreach")
interface OutreachConfig {
  /** Kinds of unit whose gaps count; what belongs to another such unit is covered by that one. */
  @WithDefault("DISTRICT,COUNTY,ZONE")
  @Size(min = 1, max = 10)
  Set<String> expectedUnitKinds();
}
