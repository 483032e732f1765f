package org.ecocity.supervision.leads;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A lead waits for the supervision body. */
public record LeadOpened(
    UUID leadId,
    String code,
    LeadSource source,
    String unitCode,
    @Nullable UUID projectId,
    String summary)
    implements Event {
  static final String TYPE = "ecocity.supervision.lead.opened.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
