package org.ecocity.projects.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an indicator was in a period. */
@Entity
class IndicatorValue {
  @Id private UUID id;
  private UUID indicatorId;
  private String period;
  private BigDecimal value;
  private String source;
  private String recordedBy;
  private LocalDate recordedOn;

  @SuppressWarnings("NullAway.Init")
  IndicatorValue() {}

  IndicatorValue(UUID id, UUID indicatorId, IndicatorValueRequest request, Recorded recorded) {
    this.id = id;
    this.indicatorId = indicatorId;
    this.period = request.period();
    this.value = request.value();
    this.source = request.source();
    this.recordedBy = recorded.by();
    this.recordedOn = recorded.on();
  }

  /** Who entered a value, and when. */
  record Recorded(String by, LocalDate on) {}

  IndicatorValueView view() {
    return new IndicatorValueView(
        id, period, value.stripTrailingZeros(), source, recordedBy, recordedOn);
  }

  UUID id() {
    return id;
  }

  UUID indicatorId() {
    return indicatorId;
  }
}
