package org.ecocity.projects.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.ecocity.platform.outbox.Event;

/**
 * A year's plan is spread over its months in this way.
 *
 * @param year the year
 * @param points twelve months
 */
public record PlanCurvePublished(int year, List<Point> points) implements Event {
  static final String TYPE = "ecocity.projects.plan-curve.changed.v1";

  static PlanCurvePublished of(int year, PlanCurve curve) {
    var percents = curve.percents();
    return new PlanCurvePublished(
        year,
        IntStream.range(0, percents.size())
            .mapToObj(month -> new Point(month + 1, percents.get(month)))
            .toList());
  }

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A month's end.
   *
   * @param month 1 to 12
   * @param percent cumulative share of the year's plan, 0 to 100
   */
  public record Point(int month, BigDecimal percent) {}
}
