package org.ecocity.notification.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.documents.DocumentDoor.Published;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.notification.signed.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A public document.
 *
 * @param id the document
 * @param kind such as NOTICE
 * @param number its number
 * @param title title
 * @param titleEn title, English
 * @param issuerName who issued it
 * @param issuedOn when
 * @param validity VALID, REVOKED or ABOLISHED
 * @param body its text; none in lists
 * @param sha256 hash of its PDF, once that is there
 */
record PublicDocumentView(
    UUID id,
    DocumentKind kind,
    String number,
    String title,
    @Nullable String titleEn,
    String issuerName,
    LocalDate issuedOn,
    Validity validity,
    @Nullable List<BodyBlock> body,
    @Nullable String sha256) {
  static PublicDocumentView of(Published found) {
    var document = found.document();
    var rendering = found.rendering();
    return new PublicDocumentView(
        document.id(),
        document.kind(),
        document.number(),
        document.title(),
        found.titleEn(),
        found.issuerName(),
        document.issuedOn(),
        Validity.of(found.state()),
        found.body(),
        rendering == null ? null : rendering.sha256());
  }
}
