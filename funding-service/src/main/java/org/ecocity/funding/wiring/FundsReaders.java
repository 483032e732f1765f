package org.ecocity.funding.wiring;

import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Who reads the money of all units: finance, auditor, leading group and programme office. */
public final class FundsReaders {
  private FundsReaders() {}

  /** Whether the caller reads all units' money. */
  public static boolean readsAll(Caller caller) {
    return caller.hasAny(
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR,
        Roles.LEADER,
        Roles.OFFICE);
  }

  /** Whether the caller reads the supervision of all units' money: the readers, and inspectors. */
  public static boolean readsReports(Caller caller) {
    return readsAll(caller) || caller.has(Roles.INSPECTOR);
  }

  /** The only unit whose part of the reports the caller reads; none where it reads all. */
  public static @Nullable String onlyUnitInReports(Caller caller) {
    return readsReports(caller) ? null : caller.unit();
  }

  /** The only unit whose money the caller reads; none where it reads all. */
  public static @Nullable String onlyUnit(Caller caller) {
    return readsAll(caller) ? null : caller.unit();
  }
}
