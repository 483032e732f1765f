package org.ecocity.funding.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class ConfigDefaultsTest {
  @Test
  void anUnknownContractIsAllowedAsItWas() {
    var config = new SmallRyeConfigBuilder().withMapping(ContractConfig.class).build();
    assertThat(config.getConfigMapping(ContractConfig.class).registeredOnly()).isFalse();
  }

  @Test
  void aHoldStandsFiveWorkingDaysAndAPlanIsDueInTwenty() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(HoldConfig.class)
            .withMapping(FinancingConfig.class)
            .build();
    assertThat(config.getConfigMapping(HoldConfig.class).provisionalWorkingDays()).isEqualTo(5);
    assertThat(config.getConfigMapping(FinancingConfig.class).planDueWorkingDays()).isEqualTo(20);
  }
}
