package org.ecocity.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the pairs say, and why there may be no figure.
 *
 * @param ratio ours to the limit, median of the pairs; null where there is no figure; says nothing
 *     where both were offered the same rate
 * @param cpuRatio processor time for one operation, ours to the limit's
 * @param offered operations a second that both were given; 0: as many as they could
 * @param objections why these are no results
 */
record Verdict(
    int pairs,
    int dropped,
    Statistics.@Nullable Figure ratio,
    Statistics.@Nullable Figure cpuRatio,
    double oursPerSecond,
    double limitPerSecond,
    double offered,
    List<String> objections) {

  /** Bytes of log may differ by what background work writes, rows may not. */
  private static final double LOG_MAY_DIFFER = 0.35;

  /** Of an offered rate. */
  private static final double KEPT_AT_LEAST = 0.95;

  private static final double ROWS_MAY_DIFFER = 0.05;
  private static final int INSERTED = 1;
  private static final int UPDATED = 2;
  private static final int LOG = 4;

  static Verdict of(
      List<Race.Pair> all, Race.Plan plan, long seed, boolean otherWork, double offered) {
    var kept = all.stream().filter(it -> !it.isNoisy()).toList();
    var objections = new ArrayList<String>();
    if (plan.equals(Race.Plan.QUICK)) objections.add("quick: it was only shown that it runs");
    if (kept.size() < plan.pairs()) {
      objections.add(
          "noise: %d of %d pairs were dropped".formatted(all.size() - kept.size(), all.size()));
    }
    errors(all).ifPresent(objections::add);
    if (!otherWork) difference(all).ifPresent(objections::add);
    if (kept.stream().filter(it -> it.ours().isDriverBound()).count() * 2 > kept.size()) {
      objections.add(
          "driver-bound: the load's core had less than 10 % idle; only processor time counts");
    }
    var oursPerSecond = median(kept.stream().map(it -> it.ours().perSecond()).toList());
    var limitPerSecond = median(kept.stream().map(it -> it.limit().perSecond()).toList());
    // Whoever did not keep a fixed rate did other work than the other.
    if (Math.min(oursPerSecond, limitPerSecond) < KEPT_AT_LEAST * offered) {
      objections.add(
          "fell behind: %.0f /s offered, %.0f and %.0f /s done"
              .formatted(offered, oursPerSecond, limitPerSecond));
    }
    var figures = !kept.isEmpty();
    return new Verdict(
        all.size(),
        all.size() - kept.size(),
        figures ? Statistics.figure(kept.stream().map(Race.Pair::ratio).toList(), seed) : null,
        figures ? Statistics.figure(kept.stream().map(Verdict::cpuRatio).toList(), seed) : null,
        oursPerSecond,
        limitPerSecond,
        offered,
        objections);
  }

  boolean isResult() {
    return objections.isEmpty();
  }

  private static double cpuRatio(Race.Pair pair) {
    return pair.ours().cpuMsEach() / pair.limit().cpuMsEach();
  }

  private static Optional<String> errors(List<Race.Pair> pairs) {
    var errors = pairs.stream().mapToLong(it -> it.ours().errors() + it.limit().errors()).sum();
    return errors == 0 ? Optional.empty() : Optional.of(errors + " errors");
  }

  /** Both must have made the database do the same, else they are not two of a kind. */
  private static Optional<String> difference(List<Race.Pair> pairs) {
    for (var what : List.of(INSERTED, UPDATED, LOG)) {
      var ours = median(pairs.stream().map(it -> it.ours().workEach().get(what)).toList());
      var limit = median(pairs.stream().map(it -> it.limit().workEach().get(what)).toList());
      var allowed = what == LOG ? LOG_MAY_DIFFER : ROWS_MAY_DIFFER;
      var small = what == LOG ? 200 : 0.05;
      if (Math.abs(ours - limit) > Math.max(small, allowed * Math.max(ours, limit))) {
        var names = List.of("", "rows inserted", "rows updated", "", "bytes of log");
        return Optional.of(
            "not the same work: %s for one operation %.2f and %.2f"
                .formatted(names.get(what), ours, limit));
      }
    }
    return Optional.empty();
  }

  private static double median(List<Double> values) {
    return values.isEmpty()
        ? Double.NaN
        : Statistics.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
