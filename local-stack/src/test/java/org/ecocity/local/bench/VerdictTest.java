package org.ecocity.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final List<Double> SAME = List.of(1.0, 4.0, 2.0, 1.0, 2000.0);

  @Test
  void tenQuietPairsOfTheSameWorkAreAResult() {
    var verdict = verdict(Collections.nCopies(10, pair(quiet(), quiet())));
    assertThat(verdict.isResult()).isTrue();
    assertThat(verdict.ratio()).isEqualTo(new Statistics.Figure(0.5, 0.5, 0.5));
    assertThat(verdict.cpuRatio()).isEqualTo(new Statistics.Figure(2, 2, 2));
  }

  @Test
  void aNoisyTurnDropsItsPairWhicheverSideItHit() {
    var pairs = new ArrayList<>(Collections.nCopies(10, pair(quiet(), quiet())));
    pairs.add(pair(new Noise(0.11, 0, 0.5), quiet()));
    pairs.add(pair(quiet(), new Noise(0, 0.03, 0.5)));
    var verdict = verdict(pairs);
    assertThat(verdict.isResult()).isTrue();
    assertThat(verdict.dropped()).isEqualTo(2);
  }

  @Test
  void tooFewQuietPairsAreNoResult() {
    var pairs = new ArrayList<>(Collections.nCopies(9, pair(quiet(), quiet())));
    pairs.add(pair(new Noise(0.5, 0, 0.5), quiet()));
    assertThat(verdict(pairs).objections()).containsExactly("noise: 1 of 10 pairs were dropped");
  }

  @Test
  void allNoiseIsNoFigureAtAll() {
    var verdict = verdict(Collections.nCopies(10, pair(new Noise(0.5, 0, 0.5), quiet())));
    assertThat(verdict.ratio()).isNull();
    assertThat(verdict.isResult()).isFalse();
  }

  @Test
  void anErrorIsNoResult() {
    var pairs = new ArrayList<>(Collections.nCopies(9, pair(quiet(), quiet())));
    pairs.add(new Race.Pair(slot("ours", 1, quiet(), SAME), slot("limit", 0, quiet(), SAME)));
    assertThat(verdict(pairs).objections()).containsExactly("1 errors");
  }

  @Test
  void aDriverWithoutBreathIsNoResult() {
    var verdict = verdict(Collections.nCopies(10, pair(new Noise(0, 0, 0.05), quiet())));
    assertThat(verdict.objections()).singleElement().asString().startsWith("driver-bound");
  }

  @Test
  void otherWorkIsNoResult() {
    var less = List.of(1.0, 3.0, 2.0, 1.0, 2000.0);
    var pair = new Race.Pair(slot("ours", 0, quiet(), SAME), slot("limit", 0, quiet(), less));
    assertThat(verdict(Collections.nCopies(10, pair)).objections())
        .containsExactly("not the same work: rows inserted for one operation 4.00 and 3.00");
  }

  @Test
  void whoDidNotKeepTheOfferedRateIsNoResult() {
    var pairs = Collections.nCopies(10, pair(quiet(), quiet()));
    assertThat(verdict(pairs, 500).isResult()).isTrue();
    assertThat(verdict(pairs, 600).objections())
        .containsExactly("fell behind: 600 /s offered, 500 and 1000 /s done");
  }

  @Test
  void aQuickRunIsNeverAResult() {
    var pairs = Collections.nCopies(2, pair(quiet(), quiet()));
    assertThat(Verdict.of(pairs, Race.Plan.QUICK, 1, false, 0).isResult()).isFalse();
  }

  private record Noise(double foreign, double stolen, double loadIdle) {}

  private static Noise quiet() {
    return new Noise(0.02, 0, 0.5);
  }

  private static Race.Pair pair(Noise ours, Noise limit) {
    return new Race.Pair(slot("ours", 0, ours, SAME), slot("limit", 0, limit, SAME));
  }

  private static Slot slot(String name, long errors, Noise noise, List<Double> work) {
    var ours = name.equals("ours");
    return new Slot(
        name,
        1000,
        errors,
        ours ? 500 : 1000,
        ours ? 2 : 1,
        noise.foreign(),
        noise.stolen(),
        noise.loadIdle(),
        0,
        work);
  }

  private static Verdict verdict(List<Race.Pair> pairs) {
    return verdict(pairs, 0);
  }

  private static Verdict verdict(List<Race.Pair> pairs, double offered) {
    var plan = new Race.Plan(10, 20, Duration.ofSeconds(10), 1, Duration.ofSeconds(10));
    return Verdict.of(pairs, plan, 1, false, offered);
  }
}
