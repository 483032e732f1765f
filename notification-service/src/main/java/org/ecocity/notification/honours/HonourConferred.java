package org.ecocity.notification.honours;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** An honour was conferred by an issued document. */
record HonourConferred(
    UUID honourId,
    UUID documentId,
    String documentNumber,
    String title,
    RecipientKind recipientKind,
    String unitCode,
    @Nullable String personName,
    @Nullable Long rewardFen,
    LocalDate conferredOn)
    implements Event {
  static final String TYPE = "ecocity.notification.honour.conferred.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
