package org.ecocity.supervision.assessments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's score in one revision, with what it was made from; written once. */
@Entity
@Table(name = "assessment_score")
class KeptScore {
  @EmbeddedId Key key;
  String groupCode;
  @Nullable BigDecimal score;
  @Nullable Integer rank;
  @Nullable String grade;
  Instant knownAt;
  LocalDate scoredOn;
  String inputs;
  String result;

  @SuppressWarnings("NullAway.Init")
  KeptScore() {}

  /**
   * What a score is of.
   *
   * @param assessmentId the assessment
   * @param revision 1, 2, 3 …
   * @param unitCode the unit
   */
  @Embeddable
  record Key(UUID assessmentId, int revision, String unitCode) implements Serializable {}
}
