package org.ecocity.platform.audit;

import java.time.LocalDate;
import org.ecocity.platform.outbox.Event;

/**
 * The last link of a service's chain on a day.
 *
 * @param service whose chain
 * @param day business date
 * @param chainNo number of the link
 * @param hash its hash
 */
public record AuditHeadPublished(String service, LocalDate day, long chainNo, String hash)
    implements Event {
  @Override
  public String type() {
    return "ecocity." + service + ".audit-head.published.v1";
  }
}
