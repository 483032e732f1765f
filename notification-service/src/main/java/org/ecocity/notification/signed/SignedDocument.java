package org.ecocity.notification.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read of a document that was checked and signed in another service.
 *
 * @param documentId chosen by the sender
 * @param kind what it is
 * @param subjectType kind of thing it was made from, such as {@code circular}
 * @param subjectId that thing
 * @param link its route in the web front end
 * @param issuerCode the unit that issues it
 * @param series code of the series its number comes from
 * @param externalNumber its number when another body gave it already
 * @param title title
 * @param titleEn title, English
 * @param urgency how urgent it is
 * @param disclosure whether the public may read it
 * @param disclosureReason why not
 * @param mainRecipients unit codes
 * @param copyRecipients unit codes
 * @param body its text
 * @param preparedBy who prepared it
 * @param checkedBy who checked it
 * @param approvedBy who signed it
 * @param signedOn when
 */
public record SignedDocument(
    UUID documentId,
    DocumentKind kind,
    String subjectType,
    UUID subjectId,
    @Nullable String link,
    String issuerCode,
    @Nullable String series,
    @Nullable String externalNumber,
    String title,
    @Nullable String titleEn,
    @Nullable Urgency urgency,
    Disclosure disclosure,
    @Nullable String disclosureReason,
    List<String> mainRecipients,
    @Nullable List<String> copyRecipients,
    List<BodyBlock> body,
    Hand preparedBy,
    @Nullable Hand checkedBy,
    Hand approvedBy,
    LocalDate signedOn) {}
