package org.ecocity.supervision.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was seen at one place.
 *
 * @param id the record
 * @param inspectionId its inspection
 * @param visitedOn the day
 * @param unitCode the unit visited
 * @param projectId the project seen
 * @param place where
 * @param text what was seen
 * @param attachmentIds photos and papers
 * @param recordedBy user
 * @param recordedAt business instant
 */
record RecordView(
    UUID id,
    UUID inspectionId,
    LocalDate visitedOn,
    String unitCode,
    @Nullable UUID projectId,
    @Nullable String place,
    String text,
    List<UUID> attachmentIds,
    String recordedBy,
    Instant recordedAt) {
  static RecordView of(InspectionRecord made) {
    return new RecordView(
        made.id(),
        made.inspectionId(),
        made.visitedOn(),
        made.unitCode(),
        made.projectId(),
        made.place(),
        made.text(),
        List.copyOf(made.attachmentIds()),
        made.recordedBy(),
        made.recordedAt());
  }
}
