package org.ecocity.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void theMedianIsTheMiddleOrTheMeanOfTheTwoMiddle() {
    assertThat(Statistics.median(new double[] {3, 1, 2})).isEqualTo(2);
    assertThat(Statistics.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
    assertThat(Statistics.median(new double[] {7})).isEqualTo(7);
  }

  @Test
  void aQuantileIsAValueThatWasMeasured() {
    var hundred = DoubleStream.iterate(1, it -> it + 1).limit(100).toArray();
    assertThat(Statistics.quantile(hundred, 0.5)).isEqualTo(50);
    assertThat(Statistics.quantile(hundred, 0.99)).isEqualTo(99);
    assertThat(Statistics.quantile(hundred, 1)).isEqualTo(100);
    assertThat(Statistics.quantile(new double[] {5}, 0.01)).isEqualTo(5);
  }

  @Test
  void theIntervalIsTheSameForTheSameSeedAndNarrowWhereValuesAgree() {
    var values = List.of(0.8, 0.9, 1.0, 1.1, 1.2, 0.95, 1.05, 0.85, 1.15, 1.0);
    assertThat(Statistics.figure(values, 7)).isEqualTo(Statistics.figure(values, 7));
    var agreed = Statistics.figure(Collections.nCopies(10, 0.5), 7);
    assertThat(agreed).isEqualTo(new Statistics.Figure(0.5, 0.5, 0.5));
  }

  @Test
  void theOrderOfPairsDoesNotMatterForTheMedianAndTheIntervalHoldsIt() {
    var random = new Random(11);
    for (var n = 0; n < 100; n++) {
      var values = new ArrayList<>(random.doubles(2 + n % 20, 0.1, 3).boxed().toList());
      var figure = Statistics.figure(values, n);
      assertThat(figure.median()).isBetween(figure.low(), figure.high());
      Collections.shuffle(values, random);
      assertThat(Statistics.figure(values, n).median()).isEqualTo(figure.median());
    }
  }

  /** With few values the interval is a little too narrow; it must not be much. */
  @Test
  void aboutNineteenOfTwentyIntervalsHoldTheTruth() {
    var random = new Random(42);
    var held = 0;
    for (var n = 0; n < 100; n++) {
      var figure = Statistics.figure(random.doubles(15).boxed().toList(), n);
      if (figure.low() <= 0.5 && 0.5 <= figure.high()) held++;
    }
    assertThat(held).isGreaterThanOrEqualTo(88);
  }
}
