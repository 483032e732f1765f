package org.ecocity.notification.documents;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document was issued: fired as a CDI event in the transaction of the issuing, for features of
 * this service that wait for it.
 *
 * @param documentId the document, chosen by its sender
 * @param number its number, such as {@code AA绿建〔2020〕2号}
 * @param issuedOn business date
 */
public record DocumentIssued(UUID documentId, String number, LocalDate issuedOn) {}
