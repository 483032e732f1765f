package org.ecocity.supervision.rectification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The line department's opinion on one report; never changed. */
@Entity
@Table(name = "rectification_opinion")
class Opinion {
  @Id UUID id;
  UUID findingId;
  int round;
  boolean agreed;
  String opinion;
  String unitCode;
  String givenBy;
  Instant givenAt;

  @SuppressWarnings("NullAway.Init")
  Opinion() {}

  Opinion(UUID id, UUID findingId, int round, OpinionRequest request, Hand hand) {
    this.id = id;
    this.findingId = findingId;
    this.round = round;
    this.agreed = request.agreed();
    this.opinion = request.opinion();
    this.unitCode = hand.unitCode();
    this.givenBy = hand.user();
    this.givenAt = hand.at();
  }
}
