package org.ecocity.supervision.circulars;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ecocity.supervision.documents.DocumentSigned.Signatory;
import org.jspecify.annotations.Nullable;

/** A circular on its way from compilation to its number. */
@Entity
@Table(name = "circular")
class Circular {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  CircularKind kind;

  String period;
  @Nullable UUID inspectionId;
  String title;
  String titleEn;

  @Enumerated(EnumType.STRING)
  CircularState state;

  LocalDate stateSince;
  Instant cutOff;
  int revision;
  String issuerCode;
  String series;
  @Nullable LocalDate confirmDueOn;
  @Nullable String preparedBy;
  @Nullable String preparedName;
  @Nullable String preparedUnit;
  @Nullable String reviewedBy;
  @Nullable String reviewedName;
  @Nullable String reviewedUnit;
  @Nullable String approvedBy;
  @Nullable String approvedName;
  @Nullable String approvedUnit;
  @Nullable UUID documentId;
  @Nullable String documentNumber;
  @Nullable LocalDate issuedOn;
  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "circular_unit", joinColumns = @JoinColumn(name = "circular_id"))
  @Column(name = "unit_code")
  Set<String> unitCodes = new TreeSet<>();

  @SuppressWarnings("NullAway.Init")
  Circular() {}

  /** Sends it to the units; from now on the sender is its preparer. */
  CircularOutcome sendToUnits(Signatory preparer, LocalDate dueOn, LocalDate today) {
    if (state != CircularState.COMPILED) {
      return new CircularOutcome.NotAllowed(state);
    }
    prepared(preparer);
    confirmDueOn = dueOn;
    return move(CircularState.CONFIRMING, today);
  }

  /** A second hand checks it, once nothing of the units is open. */
  CircularOutcome review(Signatory reviewer, boolean answered, boolean disputed, LocalDate today) {
    if (state != CircularState.CONFIRMING) {
      return new CircularOutcome.NotAllowed(state);
    }
    if (!answered) {
      return new CircularOutcome.Refused("confirmations-awaited", "to");
    }
    if (disputed) {
      return new CircularOutcome.Refused("dispute-open", "to");
    }
    reviewed(reviewer);
    return move(CircularState.REVIEWED, today);
  }

  CircularOutcome approve(Signatory approver, UUID document, LocalDate today) {
    if (state != CircularState.REVIEWED) {
      return new CircularOutcome.NotAllowed(state);
    }
    approvedBy = approver.user();
    approvedName = approver.name();
    approvedUnit = approver.unitCode();
    documentId = document;
    return move(CircularState.APPROVED, today);
  }

  /** Its document was issued; whether that is news. */
  boolean issue(String number, LocalDate on) {
    if (state != CircularState.APPROVED) {
      return false;
    }
    documentNumber = number;
    issuedOn = on;
    move(CircularState.ISSUED, on);
    return true;
  }

  private CircularOutcome move(CircularState to, LocalDate today) {
    state = to;
    stateSince = today;
    return new CircularOutcome.Done();
  }

  void prepared(Signatory hand) {
    preparedBy = hand.user();
    preparedName = hand.name();
    preparedUnit = hand.unitCode();
  }

  void reviewed(Signatory hand) {
    reviewedBy = hand.user();
    reviewedName = hand.name();
    reviewedUnit = hand.unitCode();
  }

  static @Nullable Signatory hand(
      @Nullable String user, @Nullable String name, @Nullable String unit) {
    return user == null ? null : new Signatory(user, name, unit);
  }

  /** What the approval matrix calls it. */
  String act() {
    return kind == CircularKind.PROGRESS ? "PROGRESS_CIRCULAR" : "INSPECTION_CONCLUSION";
  }

  /** Units it is addressed to, in order. */
  List<String> recipients() {
    return unitCodes.stream().sorted().toList();
  }

  String link() {
    return "/circulars/" + id;
  }
}
