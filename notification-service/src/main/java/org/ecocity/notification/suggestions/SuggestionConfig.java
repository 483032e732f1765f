package org.ecocity.notification.suggestions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How much comes in without an account, and when a unit that does not answer is reminded. */
@ConfigMapping(prefix = "ecocity.suggestions")
interface SuggestionConfig {
  /** Suggestions taken from the public page on one business day; beyond it a 429. */
  @WithDefault("500")
  @Min(1)
  @Max(100_000)
  int maxADay();

  /**
   * Working days overdue at which the liaison, the officer in charge, the principal is reminded.
   */
  @WithDefault("1,3,5")
  @Size(min = 1, max = 3)
  List<@Min(1) @Max(60) Integer> remindAfterWorkingDays();
}
