package org.ecocity.notification.publicity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the programme.
 *
 * @param code such as {@code GREEN_COVERAGE}
 * @param name Chinese name
 * @param nameEn English name
 * @param unit what its values are counted in, such as {@code %}
 * @param direction UP when more is better, DOWN when less is
 * @param baseline value before the programme, in the unit
 * @param target value to be reached, in the unit
 * @param values values so far, by period
 */
record PublicIndicatorView(
    String code,
    String name,
    @Nullable String nameEn,
    String unit,
    String direction,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    List<Value> values) {
  static PublicIndicatorView of(PublicIndicator indicator) {
    return new PublicIndicatorView(
        indicator.code,
        indicator.name,
        indicator.nameEn,
        indicator.unit,
        indicator.direction,
        indicator.baseline,
        indicator.target,
        indicator.values.stream().map(v -> new Value(v.period(), v.value())).toList());
  }

  /**
   * A value.
   *
   * @param period such as {@code 2019}
   * @param value in the indicator's unit
   */
  record Value(String period, BigDecimal value) {}
}
