package org.ecocity.funding.payments;

import java.util.Set;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on a payment, as a value for its rules.
 *
 * @param user user or client name
 * @param person person code, none for a client
 * @param unit code of the unit acted for
 * @param roles all roles
 * @param approvesUpToFen up to which amount he may approve today, 0 who may not at all
 */
record Actor(
    String user, @Nullable String person, String unit, Set<String> roles, long approvesUpToFen) {
  private static final Set<String> READ_ALL =
      Set.of(
          Roles.FINANCE,
          Roles.FINANCE_CHECK,
          Roles.FINANCE_CHIEF,
          Roles.AUDITOR,
          Roles.LEADER,
          Roles.OFFICE);

  static Actor of(Caller caller, long approvesUpToFen) {
    return new Actor(
        caller.user(), caller.person(), caller.unit(), Set.copyOf(caller.roles()), approvesUpToFen);
  }

  static Actor of(org.ecocity.platform.security.Actor sender) {
    return new Actor(sender.user(), sender.person(), sender.unit(), sender.roles(), 0);
  }

  boolean has(String role) {
    return roles.contains(role);
  }

  boolean isOf(@Nullable String unitCode) {
    return unitCode != null && unitCode.equals(unit);
  }

  boolean readsAll() {
    return roles.stream().anyMatch(READ_ALL::contains);
  }

  /** Whether this is the treasury's system, which sees what the bank has to do with. */
  boolean isTreasury() {
    return has(Roles.SYSTEM_PAYMENTS);
  }
}
