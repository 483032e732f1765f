package org.ecocity.supervision.objections;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit has against its own score. */
@Entity
@Table(name = "assessment_objection")
class Objection {
  @Id UUID id;
  UUID assessmentId;
  String unitCode;
  @Nullable String itemCode;
  String statement;

  @Enumerated(EnumType.STRING)
  ObjectionState state = ObjectionState.OPEN;

  String raisedBy;
  LocalDate raisedOn;
  @Nullable String reason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Objection() {}

  Objection(UUID id, UUID assessmentId, String unitCode, ObjectionRequest request, Raised raised) {
    this.id = id;
    this.assessmentId = assessmentId;
    this.unitCode = unitCode;
    this.itemCode = request.itemCode();
    this.statement = request.statement();
    this.raisedBy = raised.by();
    this.raisedOn = raised.on();
  }

  /** Decides it once; false when it is decided already. */
  boolean decide(boolean upheld, String why, String user, LocalDate today) {
    if (state != ObjectionState.OPEN) {
      return false;
    }
    state = upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED;
    reason = why;
    decidedBy = user;
    decidedOn = today;
    return true;
  }

  /** Who raised it, and when. */
  record Raised(String by, LocalDate on) {}
}
