package org.ecocity.notification.publicity;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code ecocity.projects.indicator.changed.v1}. */
record IndicatorChanged(
    UUID indicatorId,
    String code,
    String name,
    @Nullable String nameEn,
    String unit,
    String direction,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    List<Value> values) {
  record Value(String period, BigDecimal value) {}
}
