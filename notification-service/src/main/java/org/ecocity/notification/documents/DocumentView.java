package org.ecocity.notification.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.rendering.RenderingView;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.notification.signed.DocumentKind;
import org.ecocity.notification.signed.Hand;
import org.ecocity.notification.signed.Urgency;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An official document (公文).
 *
 * @param id the document
 * @param version grows with each change
 * @param kind such as PROGRESS_CIRCULAR or NOTICE
 * @param state DRAFT, CHECKED, SIGNED, REGISTERED, ISSUED, ARCHIVED, REVOKED, ABOLISHED
 * @param allowedTransitions where the caller may take it now
 * @param issuerCode the unit that issues it
 * @param issuerName its name
 * @param series code of its series
 * @param number its number as written, from the registration on
 * @param title title
 * @param titleEn title, English
 * @param urgency NORMAL, URGENT, VERY_URGENT
 * @param disclosure PROACTIVE (public), ON_REQUEST, NONE
 * @param disclosureReason why it is not public
 * @param mainRecipients unit codes
 * @param copyRecipients unit codes
 * @param subjectType kind of thing it was made from, such as {@code circular}
 * @param subjectId that thing
 * @param link its route in the web front end
 * @param preparedBy who prepared it
 * @param checkedBy who checked it
 * @param approvedBy who signed it
 * @param signedOn date of the document
 * @param registeredOn date of its number and of printing
 * @param issuedOn when it went out
 * @param endedOn when it was revoked or abolished
 * @param endReason why
 * @param acknowledgementCount how many recipients have signed for it
 * @param recipientCount how many recipients it has
 * @param body its text; none in lists
 * @param rendering how far its PDF is, with the hash; none before the registration
 */
record DocumentView(
    UUID id,
    long version,
    DocumentKind kind,
    DocumentState state,
    List<DocumentState> allowedTransitions,
    String issuerCode,
    String issuerName,
    @Nullable String series,
    @Nullable String number,
    String title,
    @Nullable String titleEn,
    Urgency urgency,
    Disclosure disclosure,
    @Nullable String disclosureReason,
    List<String> mainRecipients,
    List<String> copyRecipients,
    @Nullable String subjectType,
    @Nullable UUID subjectId,
    @Nullable String link,
    Hand preparedBy,
    @Nullable Hand checkedBy,
    @Nullable Hand approvedBy,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate endedOn,
    @Nullable String endReason,
    int acknowledgementCount,
    int recipientCount,
    @Nullable List<BodyBlock> body,
    @Nullable RenderingView rendering)
    implements Versioned {
  static DocumentView of(
      Document document,
      List<DocumentState> allowed,
      String issuerName,
      @Nullable List<BodyBlock> body,
      @Nullable RenderingView rendering) {
    return new DocumentView(
        document.id,
        document.version,
        document.kind,
        document.state,
        allowed,
        document.issuerCode,
        issuerName,
        document.series,
        document.number,
        document.title,
        document.titleEn,
        document.urgency == null ? Urgency.NORMAL : document.urgency,
        document.disclosure,
        document.disclosureReason,
        document.unitCodes(false),
        document.unitCodes(true),
        document.subjectType,
        document.subjectId,
        document.link,
        new Hand(document.preparedUser, document.preparedName, document.preparedUnit),
        hand(document.checkedUser, document.checkedName, document.checkedUnit),
        hand(document.approvedUser, document.approvedName, document.approvedUnit),
        document.signedOn,
        document.registeredOn,
        document.issuedOn,
        document.endedOn,
        document.endReason,
        document.acknowledgementCount,
        document.recipients.size(),
        body,
        rendering);
  }

  private static @Nullable Hand hand(
      @Nullable String user, @Nullable String name, @Nullable String unit) {
    return user == null ? null : new Hand(user, name, unit);
  }

  /** Acknowledgements and the PDF arrive without a new version. */
  @Override
  public long etagVersion() {
    int rendered = rendering == null ? 0 : 1 + rendering.state().ordinal();
    return version * 1000 + acknowledgementCount * 5L + rendered;
  }
}
