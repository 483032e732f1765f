package org.ecocity.funding.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.laboratory.ReplayView.ReplayTotal;
import org.ecocity.funding.laboratory.ReplayView.UnitSum;
import org.ecocity.funding.laboratory.ReplayView.VersionSum;
import org.ecocity.funding.policies.AwardPolicyBook.BookedPolicy;

/** Adds up replayed rounds by unit and version; a round counts where it can be computed. */
final class ReplaySums {
  private final List<BookedPolicy> versions;
  private final Units.Names names;
  private final List<SortedMap<String, Sum>> byVersion = new ArrayList<>();
  private final int[] computable;
  private final int[] notComputable;

  ReplaySums(List<BookedPolicy> versions, Units.Names names) {
    this.versions = versions;
    this.names = names;
    this.computable = new int[versions.size()];
    this.notComputable = new int[versions.size()];
    versions.forEach(version -> byVersion.add(new TreeMap<>()));
  }

  private record Sum(long got, long would) {
    static final Sum ZERO = new Sum(0, 0);

    Sum plus(Sum other) {
      return new Sum(Math.addExact(got, other.got), Math.addExact(would, other.would));
    }

    long difference() {
      return Math.subtractExact(would, got);
    }
  }

  void take(Replay replay) {
    for (int i = 0; i < versions.size(); i++) {
      var sums = byVersion.get(i);
      var shares = replay.shares(i);
      if (shares.isEmpty()) {
        notComputable[i]++;
        continue;
      }
      computable[i]++;
      shares
          .get()
          .forEach(
              (subject, would) ->
                  sums.merge(
                      replay.unitOf(subject), new Sum(replay.gotFen(subject), would), Sum::plus));
    }
  }

  List<VersionSum> versions() {
    var views = new ArrayList<VersionSum>();
    for (int i = 0; i < versions.size(); i++) {
      var version = versions.get(i);
      var sums = byVersion.get(i).values();
      var all = sums.stream().reduce(Sum.ZERO, Sum::plus);
      views.add(
          new VersionSum(
              version.policy().code(),
              version.policy().version(),
              version.approved(),
              version.name(),
              version.nameEn(),
              computable[i],
              notComputable[i],
              all.got(),
              all.would(),
              all.difference(),
              (int) sums.stream().filter(sum -> sum.difference() > 0).count(),
              (int) sums.stream().filter(sum -> sum.difference() < 0).count()));
    }
    return views;
  }

  List<UnitSum> units() {
    var units = new TreeSet<String>();
    byVersion.forEach(sums -> units.addAll(sums.keySet()));
    return units.stream()
        .map(
            unit ->
                new UnitSum(
                    unit,
                    names.of(unit),
                    byVersion.stream()
                        .map(sums -> total(sums.getOrDefault(unit, Sum.ZERO)))
                        .toList()))
        .toList();
  }

  private static ReplayTotal total(Sum sum) {
    return new ReplayTotal(
        sum.got(), sum.would(), sum.difference(), Replay.change(sum.difference()));
  }
}
