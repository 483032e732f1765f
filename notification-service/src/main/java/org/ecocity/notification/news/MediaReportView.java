package org.ecocity.notification.news;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A media report (媒体报道).
 *
 * @param id the report
 * @param version grows with each change
 * @param outlet newspaper, station or site
 * @param title its title
 * @param address where it can be read
 * @param summary what it says
 * @param unitCode the unit it is about
 * @param unitName its name on that day
 * @param projectCode the project it is about
 * @param projectId the same project
 * @param reportedOn the day it appeared
 * @param recordedBy user
 * @param recordedOn business date
 */
record MediaReportView(
    UUID id,
    long version,
    String outlet,
    String title,
    @Nullable String address,
    String summary,
    String unitCode,
    String unitName,
    @Nullable String projectCode,
    @Nullable UUID projectId,
    LocalDate reportedOn,
    String recordedBy,
    LocalDate recordedOn)
    implements Versioned {
  static MediaReportView of(MediaReport report, String unitName) {
    return new MediaReportView(
        report.id,
        report.version,
        report.outlet,
        report.title,
        report.address,
        report.summary,
        report.unitCode,
        unitName,
        report.projectCode,
        report.projectId,
        report.reportedOn,
        report.recordedBy,
        report.recordedOn);
  }
}
