package org.ecocity.supervision.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the team found when it verified one report; never changed. */
@Entity
@Table(name = "rectification_verification")
class Verification {
  @Id UUID id;
  UUID findingId;
  int round;
  boolean passed;
  String remark;
  String unitCode;
  String verifiedBy;
  Instant verifiedAt;

  @SuppressWarnings("NullAway.Init")
  Verification() {}

  Verification(UUID id, UUID findingId, int round, VerificationRequest request, Hand hand) {
    this.id = id;
    this.findingId = findingId;
    this.round = round;
    this.passed = request.passed();
    this.remark = request.remark();
    this.unitCode = hand.unitCode();
    this.verifiedBy = hand.user();
    this.verifiedAt = hand.at();
  }
}
