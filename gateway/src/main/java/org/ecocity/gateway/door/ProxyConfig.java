package org.ecocity.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of what passes through the door. */
@ConfigMapping(prefix = "ecocity.proxy")
public interface ProxyConfig {
  /** Connections to one part for ordinary calls. */
  @WithDefault("256")
  @Min(1)
  @Max(4096)
  int connections();

  /** Calls that wait for a connection; beyond them a call is 503 at once. */
  @WithDefault("512")
  @Min(0)
  @Max(65536)
  int waitingCalls();

  /** Open event streams; they have connections of their own and never keep a call waiting. */
  @WithDefault("2000")
  @Min(1)
  @Max(65536)
  int streams();

  /** Open event streams of one user, over all tabs and devices. */
  @WithDefault("20")
  @Min(1)
  @Max(1000)
  int streamsPerUser();

  /** How long a part may take to accept a connection. */
  @WithDefault("PT2S")
  Duration connectTimeout();

  /** How long a call may stand still, nothing read and nothing written. */
  @WithDefault("PT60S")
  Duration idleTimeout();

  /** How long a stream may stand still; the services send a sign of life far more often. */
  @WithDefault("PT5M")
  Duration streamIdleTimeout();

  /** Longest JSON body. */
  @WithDefault("4M")
  MemorySize jsonLimit();

  /** Longest body of any other kind; services accept files of up to 50 MiB, forms add a little. */
  @WithDefault("51M")
  MemorySize uploadLimit();
}
