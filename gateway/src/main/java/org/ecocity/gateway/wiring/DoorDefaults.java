package org.ecocity.gateway.wiring;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that follow from the door's address: behind TLS the session cookie is Secure and
 * redirects are https. Only a plain http door on the loopback address goes without.
 */
public final class DoorDefaults implements ConfigSourceFactory {
  private static final int ORDINAL_ABOVE_THE_FILE = 255;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var door = context.getValue("ecocity.parts.door").getValue();
    var plainLoopback = door != null && door.startsWith("http://127.0.0.1");
    var secure = Boolean.toString(!plainLoopback);
    var settings =
        Map.of(
            "quarkus.oidc.web.authentication.cookie-force-secure", secure,
            "quarkus.oidc.web.authentication.force-redirect-https-scheme", secure);
    return List.of(new PropertiesConfigSource(settings, "door", ORDINAL_ABOVE_THE_FILE));
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ORDINAL_ABOVE_THE_FILE);
  }
}
