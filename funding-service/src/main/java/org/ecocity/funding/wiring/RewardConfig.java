package org.ecocity.funding.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How material rewards of honours are paid in this city. */
@ConfigMapping(prefix = "ecocity.rewards")
public interface RewardConfig {
  /** Unit in whose name the payment is asked for: the programme office. */
  @WithDefault("LGO")
  String applicantUnit();

  /** Code of the line that pays; without it the year's first line whose earmark names REWARD. */
  Optional<String> budgetLine();
}
