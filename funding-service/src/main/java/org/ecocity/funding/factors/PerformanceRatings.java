package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What closed performance results give as a factor: of each unit its points, weighted by the
 * amounts executed.
 */
@ApplicationScoped
public class PerformanceRatings {
  private static final int DECIMALS = 4;

  private final FactorBook book;
  private final PerformancePoints points;

  PerformanceRatings(FactorBook book, PerformancePoints points) {
    this.book = book;
    this.points = points;
  }

  /** Takes a closed result in, and fills the rounds that wait for its year. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void offer(UUID resultId, String unitCode, int year, BigDecimal score, long executedFen) {
    points.keep(resultId, unitCode, year, score, executedFen);
    book.fillRated(year);
  }

  /** A unit's rating of a year. */
  record Rating(BigDecimal value, int results) {}

  /** Points of one result. */
  record Point(String unitCode, BigDecimal score, long executedFen) {}

  /** By unit, to four decimals, half up; the plain mean where nothing at all was executed. */
  static Map<String, Rating> rate(List<Point> points) {
    var byUnit = new TreeMap<String, List<Point>>();
    points.forEach(
        point -> byUnit.merge(point.unitCode(), List.of(point), PerformanceRatings::joined));
    var rated = new TreeMap<String, Rating>();
    byUnit.forEach((unit, own) -> rated.put(unit, new Rating(mean(own), own.size())));
    return rated;
  }

  private static List<Point> joined(List<Point> some, List<Point> more) {
    var all = new java.util.ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static BigDecimal mean(List<Point> own) {
    var nothing = own.stream().allMatch(point -> point.executedFen() == 0);
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var point : own) {
      var weight = BigDecimal.valueOf(nothing ? 1 : point.executedFen());
      sum = sum.add(point.score().multiply(weight));
      weights = weights.add(weight);
    }
    return sum.divide(weights, DECIMALS, RoundingMode.HALF_UP);
  }
}
