package org.ecocity.supervision.rectification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What a unit says it has done, with its evidence; never changed. */
@Entity
@Table(name = "rectification_report")
class RectificationReport {
  @Id UUID id;
  UUID findingId;
  int round;
  String summary;
  String unitCode;
  String reportedBy;
  Instant reportedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "rectification_evidence",
      joinColumns = @JoinColumn(name = "rectification_report_id"))
  @Column(name = "attachment_id")
  Set<UUID> attachmentIds = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  RectificationReport() {}

  RectificationReport(UUID id, UUID findingId, int round, ReportRequest request, Hand hand) {
    this.id = id;
    this.findingId = findingId;
    this.round = round;
    this.summary = request.summary();
    this.attachmentIds.addAll(request.attachmentIds());
    this.unitCode = hand.unitCode();
    this.reportedBy = hand.user();
    this.reportedAt = hand.at();
  }
}
