package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/**
 * A unit reads its own activities, whoever oversees them all; the coverage is open to all
 * officials.
 */
@ApplicationScoped
class OutreachRights {
  private final Caller caller;

  OutreachRights(Caller caller) {
    this.caller = caller;
  }

  boolean mayRead(String unitCode) {
    return seesAll() || caller.isOf(unitCode);
  }

  Keyset<Activity> restrict(Keyset<Activity> list) {
    return seesAll() ? list : list.where("e.unitCode = :mine", "mine", caller.unit());
  }

  String user() {
    return caller.user();
  }

  String unit() {
    return caller.unit();
  }

  private boolean seesAll() {
    return caller.hasAny(Roles.PUBLICITY, Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }
}
