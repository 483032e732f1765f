package org.ecocity.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamConfigTest {
  @Test
  void hasTheseDefaults() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(StreamConfig.class)
            .build()
            .getConfigMapping(StreamConfig.class);
    assertThat(config.maxStreams()).isEqualTo(500);
    assertThat(config.maxStreamsOfUser()).isEqualTo(10);
    assertThat(config.heartbeatEvery()).isEqualTo(Duration.ofSeconds(15));
    assertThat(config.pollEvery()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.batchRows()).isEqualTo(100);
  }
}
