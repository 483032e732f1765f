package org.ecocity.notification.acknowledgements;

import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.time.BusinessClock;

/** Stands around notices that tell of an act of this service itself. */
final class DocumentNotice {
  private DocumentNotice() {}

  static Envelope envelope(UUID documentId, BusinessClock clock) {
    return new Envelope(
        Ids.next(),
        DocumentAcknowledged.TYPE,
        "/notification-service",
        documentId,
        1,
        Ids.next(),
        null,
        null,
        clock.now(),
        clock.today());
  }
}
