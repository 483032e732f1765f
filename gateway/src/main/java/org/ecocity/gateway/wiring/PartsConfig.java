package org.ecocity.gateway.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the other parts of the suite are. */
@ConfigMapping(prefix = "ecocity.parts")
public interface PartsConfig {
  /** The address that users see. */
  @WithDefault("http://127.0.0.1:8080")
  URI door();

  /** The realm's address on the sign-in server's own port. */
  @WithDefault("http://127.0.0.1:8085/auth/realms/ecocity")
  URI oidc();

  /** Whether this is the local profile, where the business date may be moved. */
  @WithDefault("false")
  boolean local();

  /** projects-service. */
  @WithDefault("http://127.0.0.1:8081")
  URI projects();

  /** funding-service. */
  @WithDefault("http://127.0.0.1:8082")
  URI funding();

  /** supervision-service. */
  @WithDefault("http://127.0.0.1:8083")
  URI supervision();

  /** notification-service. */
  @WithDefault("http://127.0.0.1:8084")
  URI notification();

  /** The address of a service. */
  default URI of(Service service) {
    return switch (service) {
      case PROJECTS -> projects();
      case FUNDING -> funding();
      case SUPERVISION -> supervision();
      case NOTIFICATION -> notification();
    };
  }
}
