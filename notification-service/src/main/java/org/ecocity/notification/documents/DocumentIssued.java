package org.ecocity.notification.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.signed.DocumentKind;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A document went out to its recipients: told to the other services, and fired as a CDI event in
 * the transaction of the issue for features of this one.
 *
 * @param documentId the document
 * @param kind such as PROGRESS_CIRCULAR
 * @param number its number as written
 * @param issuerCode the unit that issued it
 * @param issuedOn when
 * @param subjectType kind of thing it was made from, none when drafted here
 * @param subjectId that thing
 */
public record DocumentIssued(
    UUID documentId,
    DocumentKind kind,
    String number,
    String issuerCode,
    LocalDate issuedOn,
    @Nullable String subjectType,
    @Nullable UUID subjectId)
    implements Event {
  static final String TYPE = "ecocity.notification.document.issued.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
