package org.ecocity.supervision.leads;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A lead became a finding, or was closed with its reason. */
public record LeadDecided(
    UUID leadId,
    String code,
    LeadSource source,
    String unitCode,
    @Nullable UUID projectId,
    String summary,
    LeadState decision,
    String reason,
    @Nullable UUID findingId)
    implements Event {
  static final String TYPE = "ecocity.supervision.lead.decided.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
