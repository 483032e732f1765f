package org.ecocity.supervision.meetings;

import org.ecocity.supervision.cadences.Purpose;

/** What a meeting is for. */
enum MeetingKind {
  /** Quarterly coordination (每季度一调度). */
  COORDINATION(Purpose.COORDINATION_MEETING, "调度会", "Coordination meeting"),
  /** Supervision meeting (督促检查例会). */
  SUPERVISION(Purpose.SUPERVISION_MEETING, "督促检查例会", "Supervision meeting");

  final Purpose purpose;
  final String title;
  final String titleEn;

  MeetingKind(Purpose purpose, String title, String titleEn) {
    this.purpose = purpose;
    this.title = title;
    this.titleEn = titleEn;
  }
}
