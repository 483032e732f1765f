package org.ecocity.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import org.ecocity.gateway.calls.CallsConfig;
import org.ecocity.gateway.door.ProxyConfig;
import org.ecocity.gateway.joined.JoinConfig;
import org.ecocity.gateway.limits.LimitsConfig;
import org.ecocity.gateway.ops.OpsConfig;
import org.ecocity.gateway.status.WatchConfig;
import org.ecocity.gateway.wiring.PartsConfig;
import org.junit.jupiter.api.Test;

/** What holds when an operator sets nothing. */
class ConfigDefaultsTest {
  @Test
  void proxyIsBounded() {
    var proxy = defaults(ProxyConfig.class);

    assertThat(proxy.connections()).isEqualTo(256);
    assertThat(proxy.waitingCalls()).isEqualTo(512);
    assertThat(proxy.streams()).isEqualTo(2000);
    assertThat(proxy.streamsPerUser()).isEqualTo(20);
    assertThat(proxy.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(proxy.idleTimeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(proxy.streamIdleTimeout()).isEqualTo(Duration.ofMinutes(5));
    assertThat(proxy.jsonLimit().asLongValue()).isEqualTo(4L * 1024 * 1024);
    assertThat(proxy.uploadLimit().asLongValue()).isEqualTo(51L * 1024 * 1024);
  }

  @Test
  void limitsAreGenerous() {
    var limits = defaults(LimitsConfig.class);

    assertThat(limits.userPerSecond()).isEqualTo(400);
    assertThat(limits.userBurst()).isEqualTo(2000);
    assertThat(limits.addressPerSecond()).isEqualTo(2000);
    assertThat(limits.addressBurst()).isEqualTo(6000);
    assertThat(limits.signInPerSecond()).isEqualTo(30);
    assertThat(limits.strangerWritesPerMinute()).isEqualTo(60);
    assertThat(limits.signInBurst()).isEqualTo(200);
    assertThat(limits.rememberedCallers()).isEqualTo(50_000);
  }

  @Test
  void questionsToServicesDoNotWaitLong() {
    assertThat(defaults(CallsConfig.class).answerWithin()).isEqualTo(Duration.ofSeconds(2));
    assertThat(defaults(WatchConfig.class).every()).isEqualTo(Duration.ofSeconds(5));
    assertThat(defaults(WatchConfig.class).answerWithin()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void whatIsRememberedIsBounded() {
    assertThat(defaults(JoinConfig.class).rememberedAnswers()).isEqualTo(5000);
    assertThat(defaults(JoinConfig.class).rememberedFor()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void movingTheDateIsBounded() {
    var ops = defaults(OpsConfig.class);

    assertThat(ops.moveWithin()).isEqualTo(Duration.ofMinutes(10));
    assertThat(ops.settleWithin()).isEqualTo(Duration.ofSeconds(30));
    assertThat(ops.askEvery()).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void partsAreOnThisMachineAndNothingIsLocalUnlessSaid() {
    var parts = defaults(PartsConfig.class);

    assertThat(parts.door()).isEqualTo(URI.create("http://127.0.0.1:8080"));
    assertThat(parts.notification()).isEqualTo(URI.create("http://127.0.0.1:8084"));
    assertThat(parts.local()).isFalse();
  }

  private static <T> T defaults(Class<T> mapping) {
    return new SmallRyeConfigBuilder()
        .withMapping(mapping)
        .withConverter(
            io.quarkus.runtime.configuration.MemorySize.class,
            100,
            new io.quarkus.runtime.configuration.MemorySizeConverter())
        .build()
        .getConfigMapping(mapping);
  }
}
