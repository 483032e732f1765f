package org.ecocity.notification.documents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.notification.signed.DocumentKind;
import org.ecocity.notification.signed.Hand;
import org.ecocity.notification.signed.SignedDocument;
import org.ecocity.notification.signed.Urgency;
import org.jspecify.annotations.Nullable;

/** An official document. */
@Entity
@Table(name = "document")
class Document {
  @Id UUID id;

  @Column(insertable = false, updatable = false)
  long newestFirst;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Enumerated(EnumType.STRING)
  DocumentState state;

  @Nullable String subjectType;
  @Nullable UUID subjectId;
  @Nullable String link;
  String issuerCode;
  @Nullable String series;
  @Nullable String externalNumber;
  @Nullable String number;
  String title;
  @Nullable String titleEn;

  @Enumerated(EnumType.STRING)
  @Nullable Urgency urgency;

  @Enumerated(EnumType.STRING)
  Disclosure disclosure;

  @Nullable String disclosureReason;
  String body;
  String preparedUser;
  @Nullable String preparedName;
  @Nullable String preparedUnit;
  @Nullable String checkedUser;
  @Nullable String checkedName;
  @Nullable String checkedUnit;
  @Nullable String approvedUser;
  @Nullable String approvedName;
  @Nullable String approvedUnit;
  LocalDate stateSince;
  @Nullable LocalDate signedOn;
  @Nullable LocalDate registeredOn;
  @Nullable LocalDate issuedOn;
  @Nullable LocalDate endedOn;
  @Nullable String endReason;

  /** Counted by the database alone, so that those who sign at once do not disturb each other. */
  @Column(insertable = false, updatable = false)
  int acknowledgementCount;

  @Version long version;

  @ElementCollection
  @CollectionTable(name = "document_recipient", joinColumns = @JoinColumn(name = "document_id"))
  @OrderColumn(name = "place")
  List<Addressee> recipients = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Document() {}

  /** A draft of this house. */
  Document(UUID id, DocumentRequest request, String body, Hand preparer, LocalDate today) {
    this.id = id;
    this.kind = request.kind();
    this.state = DocumentState.DRAFT;
    this.issuerCode = request.issuerCode();
    this.series = request.series();
    this.title = request.title();
    this.titleEn = request.titleEn();
    this.urgency = request.urgency();
    this.disclosure = request.disclosure();
    this.disclosureReason = request.disclosureReason();
    this.body = body;
    this.preparedUser = preparer.user();
    this.preparedName = preparer.name();
    this.preparedUnit = preparer.unitCode();
    this.stateSince = today;
    address(request.mainRecipients(), request.copyRecipients());
  }

  /** One that was checked and signed elsewhere. */
  Document(SignedDocument signed, String body) {
    this.id = signed.documentId();
    this.kind = signed.kind();
    this.state = DocumentState.SIGNED;
    this.subjectType = signed.subjectType();
    this.subjectId = signed.subjectId();
    this.link = signed.link();
    this.issuerCode = signed.issuerCode();
    this.series = signed.series();
    this.externalNumber = signed.externalNumber();
    this.title = signed.title();
    this.titleEn = signed.titleEn();
    this.urgency = signed.urgency();
    this.disclosure = signed.disclosure();
    this.disclosureReason = signed.disclosureReason();
    this.body = body;
    this.preparedUser = signed.preparedBy().user();
    this.preparedName = signed.preparedBy().name();
    this.preparedUnit = signed.preparedBy().unitCode();
    checkedBy(signed.checkedBy());
    this.approvedUser = signed.approvedBy().user();
    this.approvedName = signed.approvedBy().name();
    this.approvedUnit = signed.approvedBy().unitCode();
    this.signedOn = signed.signedOn();
    this.stateSince = signed.signedOn();
    address(signed.mainRecipients(), signed.copyRecipients());
  }

  /** A unit gets it once: as a main recipient rather than as a copy. */
  private void address(List<String> main, @Nullable List<String> copies) {
    var mains = new LinkedHashSet<>(main);
    mains.forEach(unit -> recipients.add(new Addressee(unit, false)));
    if (copies != null) {
      new LinkedHashSet<>(copies)
          .stream()
              .filter(unit -> !mains.contains(unit))
              .forEach(unit -> recipients.add(new Addressee(unit, true)));
    }
  }

  private void checkedBy(@Nullable Hand hand) {
    checkedUser = hand == null ? null : hand.user();
    checkedName = hand == null ? null : hand.name();
    checkedUnit = hand == null ? null : hand.unitCode();
  }

  /** Whether it may go there, as far as the document itself knows. */
  MoveOutcome mayMove(DocumentTransition wish) {
    if (!state.next().contains(wish.to())) {
      return new MoveOutcome.NotAllowed(state);
    }
    var reason = wish.reason();
    return state.needsReasonTo(wish.to()) && (reason == null || reason.isBlank())
        ? new MoveOutcome.Refused("reason-missing", "reason")
        : new MoveOutcome.Moved();
  }

  void check(Hand hand, LocalDate today) {
    checkedBy(hand);
    to(DocumentState.CHECKED, today);
  }

  void sendBack(LocalDate today) {
    checkedBy(null);
    to(DocumentState.DRAFT, today);
  }

  void sign(Hand hand, LocalDate today) {
    approvedUser = hand.user();
    approvedName = hand.name();
    approvedUnit = hand.unitCode();
    signedOn = today;
    to(DocumentState.SIGNED, today);
  }

  void register(String given, LocalDate today) {
    number = given;
    registeredOn = today;
    to(DocumentState.REGISTERED, today);
  }

  void withdrawRegistration(LocalDate today) {
    number = null;
    registeredOn = null;
    to(DocumentState.SIGNED, today);
  }

  void issue(LocalDate today) {
    issuedOn = today;
    to(DocumentState.ISSUED, today);
  }

  void archive(LocalDate today) {
    to(DocumentState.ARCHIVED, today);
  }

  void end(DocumentState how, @Nullable String reason, LocalDate today) {
    endedOn = today;
    endReason = reason;
    to(how, today);
  }

  private void to(DocumentState next, LocalDate today) {
    state = next;
    stateSince = today;
  }

  List<String> unitCodes(boolean copies) {
    return recipients.stream().filter(r -> r.copy() == copies).map(Addressee::unitCode).toList();
  }
}
