package org.ecocity.supervision.inspections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen at one place; never changed. */
@Entity
@Table(name = "inspection_record")
class InspectionRecord {
  @Id private UUID id;
  private UUID inspectionId;
  private LocalDate visitedOn;
  private String unitCode;
  private @Nullable UUID projectId;
  private @Nullable String place;
  private String text;
  private String recordedBy;
  private Instant recordedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "inspection_record_attachment",
      joinColumns = @JoinColumn(name = "inspection_record_id"))
  @Column(name = "attachment_id")
  private Set<UUID> attachmentIds = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  InspectionRecord() {}

  InspectionRecord(
      UUID id, UUID inspectionId, RecordRequest request, String recordedBy, Instant recordedAt) {
    this.id = id;
    this.inspectionId = inspectionId;
    this.visitedOn = request.visitedOn();
    this.unitCode = request.unitCode();
    this.projectId = request.projectId();
    this.place = request.place();
    this.text = request.text();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
    var attachments = request.attachmentIds();
    if (attachments != null) {
      this.attachmentIds.addAll(attachments);
    }
  }

  UUID id() {
    return id;
  }

  UUID inspectionId() {
    return inspectionId;
  }

  LocalDate visitedOn() {
    return visitedOn;
  }

  String unitCode() {
    return unitCode;
  }

  @Nullable UUID projectId() {
    return projectId;
  }

  @Nullable String place() {
    return place;
  }

  String text() {
    return text;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Set<UUID> attachmentIds() {
    return attachmentIds;
  }
}
