package org.ecocity.notification.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ecocity.platform.security.Caller;

/** Who gets a notice: all users of a unit, all with a role, or one user. */
public record Recipient(String key) {
  /** All users of a unit. */
  public static Recipient unit(String unitCode) {
    return new Recipient("unit:" + unitCode);
  }

  /** All users with a role. */
  public static Recipient role(String role) {
    return new Recipient("role:" + role);
  }

  /** One user. */
  public static Recipient user(String userName) {
    return new Recipient("user:" + userName);
  }

  /** All keys under which a caller gets notices. */
  public static Set<String> keysOf(Caller caller) {
    var keys = new LinkedHashSet<String>();
    keys.add(user(caller.user()).key());
    if (!caller.unit().isEmpty()) {
      keys.add(unit(caller.unit()).key());
    }
    caller.roles().forEach(role -> keys.add(role(role).key()));
    return keys;
  }
}
