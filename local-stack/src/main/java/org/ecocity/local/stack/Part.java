package org.ecocity.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a stack consists of, in the order of a reader's interest. */
public enum Part {
  /** The one door. */
  GATEWAY("gateway", 0),
  /** Plan, table, projects, progress. */
  PROJECTS("projects-service", 1),
  /** Money. */
  FUNDING("funding-service", 2),
  /** Inspections and findings. */
  SUPERVISION("supervision-service", 3),
  /** Inbox. */
  NOTIFICATION("notification-service", 4),
  /** The sign-in server. */
  KEYCLOAK("", 5),
  /** The databases. */
  POSTGRES("", 6),
  /** The broker. */
  KAFKA("", 7);

  /** The broker's controller listens beside it. */
  public static final int CONTROLLER_OFFSET = 8;

  private final String module;
  private final int offset;

  Part(String module, int offset) {
    this.module = module;
    this.offset = offset;
  }

  /** Its name in commands, logs and addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The module it is built from; empty for what others built. */
  public String module() {
    return module;
  }

  /** Its port when the door is at the given one. */
  public int port(int door) {
    return door + offset;
  }

  /** Whether it is built here. */
  public boolean isOurs() {
    return !module.isEmpty();
  }

  /** Whether it has a database of its own. */
  public boolean isService() {
    return isOurs() && this != GATEWAY;
  }

  /** The four services. */
  public static List<Part> services() {
    return Arrays.stream(values()).filter(Part::isService).toList();
  }

  /** The part of this name. */
  public static Optional<Part> named(String label) {
    return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
  }
}
