package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.projects.keyprojects.YearPlans;
import org.ecocity.projects.keyprojects.YearPlans.YearPlan;

/** What is planned for a project by the end of a month. */
@ApplicationScoped
public class Plans {
  private static final int MONTHS = 12;

  private final YearPlans yearPlans;
  private final PlanCurves curves;

  Plans(YearPlans yearPlans, PlanCurves curves) {
    this.yearPlans = yearPlans;
    this.curves = curves;
  }

  /**
   * Planned cumulative physical progress; in a year without a table the last one's end counts.
   * Empty before the first table.
   */
  @Transactional
  public Optional<BigDecimal> percent(UUID projectId, YearMonth month) {
    YearPlan last = null;
    for (var plan : yearPlans.of(projectId)) {
      if (plan.year() <= month.getYear()) {
        last = plan;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    var at = last.covers(month) ? month : YearMonth.of(last.year(), MONTHS);
    return Optional.of(curves.of(last.year()).percent(last, at));
  }

  /** Month by month, over the years that the project is in a table. */
  @Transactional
  public List<PlanPoint> points(UUID projectId) {
    var points = new ArrayList<PlanPoint>();
    for (var plan : yearPlans.of(projectId)) {
      var curve = curves.of(plan.year());
      for (int m = 1; m <= MONTHS; m++) {
        var month = YearMonth.of(plan.year(), m);
        points.add(new PlanPoint(month.toString(), curve.percent(plan, month)));
      }
    }
    return points;
  }
}
