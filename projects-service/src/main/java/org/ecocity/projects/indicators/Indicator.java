package org.ecocity.projects.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure by which the city measures the programme. */
@Entity
class Indicator {
  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;
  private @Nullable String nameEn;
  private String unit;
  private int baseYear;
  private BigDecimal baseValue;
  private int targetYear;
  private BigDecimal targetValue;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @SuppressWarnings("NullAway.Init")
  Indicator() {}

  Indicator(UUID id, IndicatorRequest request) {
    this.id = id;
    this.code = request.code();
    this.name = request.name();
    this.nameEn = request.nameEn();
    this.unit = request.unit();
    this.baseYear = request.baseYear();
    this.baseValue = request.baseValue();
    this.targetYear = request.targetYear();
    this.targetValue = request.targetValue();
    this.direction = request.direction();
  }

  IndicatorView view() {
    return new IndicatorView(
        id,
        code,
        name,
        nameEn,
        unit,
        baseYear,
        baseValue.stripTrailingZeros(),
        targetYear,
        targetValue.stripTrailingZeros(),
        direction,
        version);
  }

  UUID id() {
    return id;
  }
}
