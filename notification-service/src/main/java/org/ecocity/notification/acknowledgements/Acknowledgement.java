package org.ecocity.notification.acknowledgements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recipient of an issued document; changed by statements that compare and set, see there. */
@Entity
@Table(name = "document_acknowledgement")
class Acknowledgement {
  @EmbeddedId Key key;
  boolean copy;
  int place;
  LocalDate sentOn;
  @Nullable LocalDate dueOn;
  int rung;
  @Nullable LocalDate remindedOn;
  @Nullable LocalDate acknowledgedOn;
  @Nullable Instant acknowledgedAt;
  @Nullable String acknowledgedBy;
  @Nullable String signedBy;

  @SuppressWarnings("NullAway.Init")
  Acknowledgement() {}

  Acknowledgement(
      UUID documentId, String unitCode, boolean copy, int place, LocalDate sentOn, LocalDate due) {
    this.key = new Key(documentId, unitCode);
    this.copy = copy;
    this.place = place;
    this.sentOn = sentOn;
    this.dueOn = copy ? null : due;
  }

  AcknowledgementView.State state(LocalDate today) {
    if (acknowledgedOn != null) {
      return AcknowledgementView.State.ACKNOWLEDGED;
    }
    return dueOn != null && dueOn.isBefore(today)
        ? AcknowledgementView.State.LATE
        : AcknowledgementView.State.WAITING;
  }

  /** Which document, which recipient. */
  @Embeddable
  record Key(UUID documentId, String unitCode) {}
}
