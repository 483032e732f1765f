package org.ecocity.notification.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class SuggestionConfigTest {
  @Test
  void hasTheseDefaults() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(SuggestionConfig.class)
            .build()
            .getConfigMapping(SuggestionConfig.class);
    assertThat(config.maxADay()).isEqualTo(500);
    assertThat(config.remindAfterWorkingDays()).containsExactly(1, 3, 5);
  }
}
