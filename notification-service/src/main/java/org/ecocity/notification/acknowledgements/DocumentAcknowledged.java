package org.ecocity.notification.acknowledgements;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/**
 * A recipient has signed for a document.
 *
 * @param documentId the document
 * @param unitCode the recipient
 * @param acknowledgedOn when
 */
public record DocumentAcknowledged(UUID documentId, String unitCode, LocalDate acknowledgedOn)
    implements Event {
  static final String TYPE = "ecocity.notification.document.acknowledged.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
