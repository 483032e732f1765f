package org.ecocity.supervision.evidence;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office says of a unit for an item that no measure can read. */
@Entity
@Table(name = "assessment_evidence")
class Evidence {
  @Id UUID id;
  UUID assessmentId;
  String unitCode;
  String itemCode;
  @Nullable BigDecimal value;
  @Nullable String choice;
  boolean notApplicable;
  String reason;

  @Enumerated(EnumType.STRING)
  EvidenceState state = EvidenceState.ENTERED;

  String enteredBy;
  LocalDate enteredOn;
  @Nullable String confirmedBy;
  @Nullable LocalDate confirmedOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "assessment_evidence_attachment",
      joinColumns = @JoinColumn(name = "evidence_id"))
  @Column(name = "attachment_id")
  Set<UUID> attachmentIds = new LinkedHashSet<>();

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Evidence() {}

  Evidence(UUID id, UUID assessmentId, EvidenceRequest.Entry entry, String user, LocalDate today) {
    this.id = id;
    this.assessmentId = assessmentId;
    this.unitCode = entry.unitCode();
    this.itemCode = entry.itemCode();
    this.value = entry.value();
    this.choice = entry.choice();
    this.notApplicable = Boolean.TRUE.equals(entry.notApplicable());
    this.reason = entry.reason();
    this.attachmentIds.addAll(entry.attachments());
    this.enteredBy = user;
    this.enteredOn = today;
  }

  /** A second person confirms it, never the one who typed it in. */
  boolean confirm(String user, LocalDate today) {
    if (state != EvidenceState.ENTERED || user.equals(enteredBy)) {
      return false;
    }
    state = EvidenceState.CONFIRMED;
    confirmedBy = user;
    confirmedOn = today;
    return true;
  }

  void replace() {
    state = EvidenceState.REPLACED;
  }
}
