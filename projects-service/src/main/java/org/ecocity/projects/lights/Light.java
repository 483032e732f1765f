package org.ecocity.projects.lights;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.projects.library.Colour;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a light's series: a colour from a day until the next one. The last stretch of a
 * dimension is the present light; one that was not green is marked when it was made good.
 */
@Entity
class Light {
  @Id private UUID id;

  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private Dimension dimension;

  @Enumerated(EnumType.STRING)
  private Colour colour;

  private String reason;
  private String reasonEn;
  private int ruleVersion;
  private String period;
  private LocalDate since;
  private @Nullable LocalDate until;
  private @Nullable LocalDate madeGoodOn;

  @SuppressWarnings("NullAway.Init")
  Light() {}

  Light(
      UUID projectId,
      Dimension dimension,
      LightJudge.Verdict verdict,
      int ruleVersion,
      String period,
      LocalDate since) {
    this.id = Ids.next();
    this.projectId = projectId;
    this.dimension = dimension;
    this.since = since;
    this.colour = verdict.colour();
    this.reason = verdict.reason();
    this.reasonEn = verdict.reasonEn();
    this.ruleVersion = ruleVersion;
    this.period = period;
  }

  /** The same colour for a newer reason. */
  void refresh(LightJudge.Verdict verdict, int newRuleVersion, String newPeriod) {
    reason = verdict.reason();
    reasonEn = verdict.reasonEn();
    ruleVersion = newRuleVersion;
    period = newPeriod;
  }

  void end(LocalDate today) {
    until = today;
  }

  void madeGood(LocalDate today) {
    madeGoodOn = today;
  }

  UUID projectId() {
    return projectId;
  }

  Dimension dimension() {
    return dimension;
  }

  Colour colour() {
    return colour;
  }

  LightView view() {
    return new LightView(
        dimension, colour, reason, reasonEn, ruleVersion, period, since, until, madeGoodOn);
  }
}
