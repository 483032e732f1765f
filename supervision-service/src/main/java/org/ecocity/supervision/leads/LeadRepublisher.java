package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every lead again: that it waits, or how it was decided. */
@ApplicationScoped
class LeadRepublisher implements Republisher {
  private final Leads leads;

  LeadRepublisher(Leads leads) {
    this.leads = leads;
  }

  @Override
  public String aggregate() {
    return "lead";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return leads.after(after, limit).stream()
        .map(lead -> new State(lead.id, lead.isDecided() ? lead.decided() : lead.opened()))
        .toList();
  }
}
