package org.ecocity.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Requests a second and bursts; generous to people, firm with loops. Per replica of the door. */
@ConfigMapping(prefix = "ecocity.limits")
public interface LimitsConfig {
  /** Of one signed-in user or client, on {@code /api}. */
  @WithDefault("400")
  @Min(1)
  @Max(100_000)
  int userPerSecond();

  /** What a user may ask at once after a pause. */
  @WithDefault("2000")
  @Min(1)
  @Max(1_000_000)
  int userBurst();

  /** Of one address, signed in or not; a whole office may stand behind one address. */
  @WithDefault("2000")
  @Min(1)
  @Max(100_000)
  int addressPerSecond();

  /** What an address may ask at once after a pause. */
  @WithDefault("6000")
  @Min(1)
  @Max(1_000_000)
  int addressBurst();

  /** Of one address at the sign-in server: passwords and tokens. */
  @WithDefault("30")
  @Min(1)
  @Max(10_000)
  int signInPerSecond();

  /** Sign-ins of one address at once after a pause. */
  @WithDefault("200")
  @Min(1)
  @Max(100_000)
  int signInBurst();

  /** What one address may write without being signed in, a minute: a citizen's suggestions. */
  @WithDefault("60")
  @Min(1)
  @Max(10_000)
  int strangerWritesPerMinute();

  /** Users or addresses remembered; the least used are forgotten first. */
  @WithDefault("50000")
  @Min(100)
  @Max(1_000_000)
  int rememberedCallers();
}
