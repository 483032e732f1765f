package org.ecocity.funding.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A unit's objection to what stands in public notice. */
@Entity
class Objection {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID noticeId;
  UUID subjectId;
  int subjectNo;
  String unitCode;
  String text;
  @Nullable UUID evidenceId;

  @Enumerated(EnumType.STRING)
  ObjectionState state = ObjectionState.OPEN;

  String filedBy;
  LocalDate filedOn;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;
  @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  Objection() {}

  Objection(
      PublicNotice notice, ObjectionRequest request, String unitCode, String user, LocalDate day) {
    this.noticeId = notice.id;
    this.subjectId = notice.subjectId;
    this.subjectNo = notice.subjectNo;
    this.unitCode = unitCode;
    this.text = request.text().strip();
    this.evidenceId = request.evidenceId();
    this.filedBy = user;
    this.filedOn = day;
  }

  void decide(ObjectionState to, String why, String user, LocalDate day) {
    state = to;
    reason = why;
    decidedBy = user;
    decidedOn = day;
  }
}
