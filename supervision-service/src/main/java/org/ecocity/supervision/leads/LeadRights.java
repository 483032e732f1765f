package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Who may read and do what with a lead. */
@ApplicationScoped
class LeadRights {
  private final Caller caller;

  LeadRights(Caller caller) {
    this.caller = caller;
  }

  boolean mayRead(Lead lead) {
    return seesAll() || (caller.isOf(lead.unitCode) && lead.isOpenToUnit());
  }

  Keyset<Lead> restrict(Keyset<Lead> list) {
    return seesAll()
        ? list
        : list.where("e.source = REFUSED_PAYMENT or e.statedOn is not null")
            .where("e.unitCode = :unit", "unit", caller.unit());
  }

  /** The unit itself where it knows of the lead, else an inspector who heard it. */
  boolean mayState(Lead lead) {
    return caller.has(Roles.INSPECTOR) || caller.isOf(lead.unitCode);
  }

  List<LeadState> allowedTransitions(Lead lead) {
    return caller.has(Roles.INSPECTOR_CHIEF) ? List.copyOf(lead.state.next()) : List.of();
  }

  String user() {
    return caller.user();
  }

  private boolean seesAll() {
    return caller.hasAny(Roles.INSPECTOR, Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }
}
