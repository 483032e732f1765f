package org.ecocity.notification.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.documents.DocumentDoor.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the address on a document says of it: enough to check the paper, and of a document that is
 * not public nothing of its content.
 *
 * @param id the document
 * @param number its number
 * @param issuedOn when it was issued
 * @param sha256 hash of its PDF, once that is there
 * @param validity VALID, REVOKED or ABOLISHED
 * @param endedOn since when it is no longer in force
 * @param title only where the document is public
 * @param issuerName only where the document is public
 */
record VerificationView(
    UUID id,
    String number,
    LocalDate issuedOn,
    @Nullable String sha256,
    Validity validity,
    @Nullable LocalDate endedOn,
    @Nullable String title,
    @Nullable String issuerName) {
  static VerificationView of(Published found) {
    var document = found.document();
    var rendering = found.rendering();
    return new VerificationView(
        document.id(),
        document.number(),
        document.issuedOn(),
        rendering == null ? null : rendering.sha256(),
        Validity.of(found.state()),
        found.endedOn(),
        found.isPublic() ? document.title() : null,
        found.isPublic() ? found.issuerName() : null);
  }
}
