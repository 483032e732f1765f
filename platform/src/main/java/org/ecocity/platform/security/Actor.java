package org.ecocity.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as a value that outlives the request: for work that goes on after the answer.
 *
 * @param user user name
 * @param name name as the token gives it, the user name of a client
 * @param unit code of the unit acted for, empty when none
 * @param person code of the person, none for a client
 * @param roles all roles
 */
public record Actor(
    String user, @Nullable String name, String unit, @Nullable String person, Set<String> roles) {
  /** Keeps its own copy of the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the actor has at least one of the roles. */
  public boolean hasAny(String... wanted) {
    for (var role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the actor acts for this unit. */
  public boolean isOf(@Nullable String unitCode) {
    return unitCode != null && unitCode.equals(unit);
  }
}
