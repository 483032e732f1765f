package org.ecocity.supervision.rectification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A rectification report (整改报告).
 *
 * @param id the report
 * @param findingId its finding
 * @param round 1 for the first, 2 after a return, …
 * @param summary what was done
 * @param attachmentIds evidence
 * @param unitCode unit that reported
 * @param reportedBy user
 * @param reportedAt business instant
 */
record ReportView(
    UUID id,
    UUID findingId,
    int round,
    String summary,
    List<UUID> attachmentIds,
    String unitCode,
    String reportedBy,
    Instant reportedAt) {
  static ReportView of(RectificationReport report) {
    return new ReportView(
        report.id,
        report.findingId,
        report.round,
        report.summary,
        List.copyOf(report.attachmentIds),
        report.unitCode,
        report.reportedBy,
        report.reportedAt);
  }
}
