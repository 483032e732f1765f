package org.ecocity.local.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Figures from few, noisy, paired numbers. */
final class Statistics {

  private static final int RESAMPLES = 10_000;
  private static final double TAIL = 0.025;

  private Statistics() {}

  /**
   * A median with the interval in which 95 of 100 repetitions would find it.
   *
   * @param low its lower end: a goal is met when this meets it
   */
  record Figure(double median, double low, double high) {}

  /** The median of the values and its bootstrap interval, the same again for the same seed. */
  static Figure figure(List<Double> values, long seed) {
    if (values.isEmpty()) throw new IllegalArgumentException("no values");
    var sample = values.stream().mapToDouble(Double::doubleValue).toArray();
    var random = new Random(seed);
    var medians = new double[RESAMPLES];
    var drawn = new double[sample.length];
    for (var i = 0; i < RESAMPLES; i++) {
      for (var j = 0; j < drawn.length; j++) drawn[j] = sample[random.nextInt(sample.length)];
      medians[i] = median(drawn);
    }
    Arrays.sort(medians);
    return new Figure(median(sample), quantile(medians, TAIL), quantile(medians, 1 - TAIL));
  }

  static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest value that this part of all does not exceed. */
  static double quantile(double[] sorted, double part) {
    var place = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.clamp(place, 0, sorted.length - 1)];
  }
}
