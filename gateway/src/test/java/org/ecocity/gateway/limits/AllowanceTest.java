package org.ecocity.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A bucket for each key. */
class AllowanceTest {
  @Test
  void givesTheBurstAndThenSaysHowLongToWait() {
    var allowance = new Allowance(1, 3, Duration.ofSeconds(1), 100);

    for (int i = 0; i < 3; i++) {
      assertThat(allowance.take("a")).isZero();
    }
    assertThat(allowance.take("a")).isEqualTo(1);
    assertThat(allowance.take("b")).isZero();
  }
}
