package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    return of(List.of(projectId)).percent(projectId, month);
  }

  /** The plans of several projects as a value. */
  @Transactional
  public Planned of(Collection<UUID> projectIds) {
    return new Planned(yearPlans.of(projectIds), curves.all());
  }

  /** Month by month, over the years that the project is in a table. */
  @Transactional
  public List<PlanPoint> points(UUID projectId) {
    var points = new ArrayList<PlanPoint>();
    var plans = yearPlans.of(List.of(projectId)).getOrDefault(projectId, List.of());
    for (var plan : plans) {
      var curve = curves.of(plan.year());
      for (int m = 1; m <= MONTHS; m++) {
        var month = YearMonth.of(plan.year(), m);
        points.add(new PlanPoint(month.toString(), curve.percent(plan, month)));
      }
    }
    return points;
  }

  /** What is planned for some projects. */
  public static final class Planned {
    private final Map<UUID, List<YearPlan>> plans;
    private final Map<Integer, PlanCurve> curves;

    Planned(Map<UUID, List<YearPlan>> plans, Map<Integer, PlanCurve> curves) {
      this.plans = plans;
      this.curves = curves;
    }

    /** Planned cumulative physical progress, as {@link Plans#percent} gives it. */
    public Optional<BigDecimal> percent(UUID projectId, YearMonth month) {
      return plans.getOrDefault(projectId, List.of()).stream()
          .filter(plan -> plan.year() <= month.getYear())
          .reduce((earlier, later) -> later)
          .map(plan -> percent(plan, month));
    }

    private BigDecimal percent(YearPlan plan, YearMonth month) {
      var at = plan.covers(month) ? month : YearMonth.of(plan.year(), MONTHS);
      return PlanCurves.of(plan.year(), curves).percent(plan, at);
    }
  }
}
