package org.ecocity.gateway.wiring;

import java.util.Locale;
import java.util.Optional;

/** The four services behind the door. */
public enum Service {
  PROJECTS,
  FUNDING,
  SUPERVISION,
  NOTIFICATION;

  /** Its name in paths: {@code /api/{path}/v1}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The root of its API. */
  public String root() {
    return "/api/" + path() + "/v1";
  }

  /** The service of a path's second segment, none when there is no such service. */
  public static Optional<Service> ofPath(String path) {
    for (var service : values()) {
      if (service.path().equals(path)) {
        return Optional.of(service);
      }
    }
    return Optional.empty();
  }
}
