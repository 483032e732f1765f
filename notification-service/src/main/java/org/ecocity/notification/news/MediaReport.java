package org.ecocity.notification.news;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a medium reported about a unit or its project. */
@Entity
@Table(name = "media_report")
class MediaReport {
  @Id UUID id;
  String outlet;
  String title;
  @Nullable String address;
  String summary;
  String unitCode;
  @Nullable String projectCode;
  @Nullable UUID projectId;
  LocalDate reportedOn;
  String recordedBy;
  LocalDate recordedOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  MediaReport() {}

  MediaReport(UUID id, MediaReportRequest request, Subject subject, Recorder recorder) {
    this.id = id;
    this.outlet = request.outlet();
    this.title = request.title();
    this.address = request.address();
    this.summary = request.summary();
    this.unitCode = subject.unitCode();
    this.projectCode = request.projectCode();
    this.projectId = subject.projectId();
    this.reportedOn = request.reportedOn();
    this.recordedBy = recorder.user();
    this.recordedOn = recorder.today();
  }

  MediaReportRecorded recorded() {
    return new MediaReportRecorded(id, unitCode, projectId, summary, reportedOn);
  }

  /** Whom and which project it is about. */
  record Subject(String unitCode, @Nullable UUID projectId) {}

  /** Who recorded it, when. */
  record Recorder(String user, LocalDate today) {}
}
