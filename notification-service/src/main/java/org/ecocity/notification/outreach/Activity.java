package org.ecocity.notification.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An outreach activity as its unit recorded it. */
@Entity
@Table(name = "outreach_activity")
class Activity {
  @Id UUID id;
  String unitCode;

  @Enumerated(EnumType.STRING)
  VenueKind venueKind;

  LocalDate heldOn;
  String place;
  @Nullable String summary;
  int headcount;
  UUID evidenceId;
  String recordedBy;
  LocalDate recordedOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Activity() {}

  Activity(UUID id, ActivityRequest request, Recorder recorder) {
    this.id = id;
    this.unitCode = recorder.unitCode();
    this.venueKind = request.venueKind();
    this.heldOn = request.heldOn();
    this.place = request.place();
    this.summary = request.summary();
    this.headcount = request.headcount();
    this.evidenceId = request.evidenceId();
    this.recordedBy = recorder.user();
    this.recordedOn = recorder.today();
  }

  OutreachRecorded recorded() {
    return new OutreachRecorded(id, unitCode, venueKind, heldOn);
  }

  /** Who records, for which unit, when. */
  record Recorder(String user, String unitCode, LocalDate today) {}
}
