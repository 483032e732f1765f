package org.ecocity.supervision.compilation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plan and work of a unit's projects, and its rank among its group by the exact rate.
 *
 * @param rank 1 is best, equal rates share one; 0 where nothing was planned yet
 */
record UnitProgress(
    Facts.Unit unit,
    List<Facts.Project> projects,
    long annualFen,
    BigDecimal plannedFen,
    BigDecimal doneFen,
    int rank) {
  static List<UnitProgress> of(Facts facts) {
    var all = new ArrayList<UnitProgress>();
    for (var group : Group.values()) {
      var unranked =
          facts.units().stream()
              .filter(unit -> unit.group() == group)
              .map(unit -> sum(unit, facts))
              .sorted(
                  Comparator.comparing(UnitProgress::isIdle)
                      .thenComparing(UnitProgress::compareRates)
                      .thenComparing(each -> each.unit().code()))
              .toList();
      for (var each : unranked) {
        long better = unranked.stream().filter(other -> isBetter(other, each)).count();
        all.add(each.ranked(each.isIdle() ? 0 : (int) better + 1));
      }
    }
    return all;
  }

  private static UnitProgress sum(Facts.Unit unit, Facts facts) {
    var own =
        facts.projects().stream()
            .filter(project -> project.unitCode().equals(unit.code()))
            .toList();
    long annual = own.stream().mapToLong(Facts.Project::annualFen).sum();
    long done = own.stream().mapToLong(Facts.Project::doneFen).sum();
    return new UnitProgress(
        unit, own, annual, Wan.planned(annual, facts.planPercent()), BigDecimal.valueOf(done), 0);
  }

  private boolean isIdle() {
    return plannedFen.signum() == 0;
  }

  /** The better one first; compared by cross products, never by rounded rates. */
  private static int compareRates(UnitProgress one, UnitProgress other) {
    return other.doneFen.multiply(one.plannedFen).compareTo(one.doneFen.multiply(other.plannedFen));
  }

  private static boolean isBetter(UnitProgress one, UnitProgress other) {
    return !one.isIdle() && compareRates(one, other) < 0;
  }

  private UnitProgress ranked(int place) {
    return new UnitProgress(unit, projects, annualFen, plannedFen, doneFen, place);
  }

  String rate() {
    return Wan.percent(doneFen, plannedFen);
  }
}
