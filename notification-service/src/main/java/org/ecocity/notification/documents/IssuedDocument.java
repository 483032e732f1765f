package org.ecocity.notification.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.signed.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A document that has gone out, as the other features of this service know it.
 *
 * @param id the document
 * @param kind what it is
 * @param number its number as written
 * @param title title
 * @param issuerCode the unit that issued it
 * @param issuedOn when
 * @param subjectType kind of thing it was made from
 * @param subjectId that thing
 * @param mainRecipients unit codes
 * @param copyRecipients unit codes
 * @param inForce whether it was neither revoked nor abolished since
 */
public record IssuedDocument(
    UUID id,
    DocumentKind kind,
    String number,
    String title,
    String issuerCode,
    LocalDate issuedOn,
    @Nullable String subjectType,
    @Nullable UUID subjectId,
    List<String> mainRecipients,
    List<String> copyRecipients,
    boolean inForce) {}
