package org.ecocity.projects.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * An indicator was entered, or measured.
 *
 * @param indicatorId the indicator
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 * @param unit unit of measurement
 * @param direction whether more or less is better
 * @param baseYear year it starts from
 * @param baseline value then
 * @param targetYear year of the target
 * @param target value to be reached
 * @param values what was measured, by period
 */
public record IndicatorChanged(
    UUID indicatorId,
    String code,
    String name,
    @Nullable String nameEn,
    String unit,
    String direction,
    int baseYear,
    BigDecimal baseline,
    int targetYear,
    BigDecimal target,
    List<Value> values)
    implements Event {
  static final String TYPE = "ecocity.projects.indicator.changed.v1";

  static IndicatorChanged of(Indicator indicator, List<IndicatorValue> values) {
    var view = indicator.view();
    return new IndicatorChanged(
        view.id(),
        view.code(),
        view.name(),
        view.nameEn(),
        view.unit(),
        view.direction().name(),
        view.baseYear(),
        view.baseValue(),
        view.targetYear(),
        view.targetValue(),
        values.stream()
            .map(IndicatorValue::view)
            .map(value -> new Value(value.period(), value.value()))
            .toList());
  }

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A measured value.
   *
   * @param period such as {@code 2019} or {@code 2019-Q1}
   * @param value in the indicator's unit
   */
  public record Value(String period, BigDecimal value) {}
}
