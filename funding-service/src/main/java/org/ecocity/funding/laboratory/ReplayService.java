package org.ecocity.funding.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.laboratory.ReplayView.RoundReplay;
import org.ecocity.funding.policies.AwardPolicyBook;
import org.ecocity.funding.policies.AwardPolicyBook.BookedPolicy;
import org.ecocity.funding.rounds.PastRounds;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Replays versions on past rounds, outside any transaction and storing nothing. */
@ApplicationScoped
class ReplayService {
  private static final int MOST_ROUNDS = 100;

  private final AwardPolicyBook policies;
  private final PastRounds rounds;
  private final Units units;

  ReplayService(AwardPolicyBook policies, PastRounds rounds, Units units) {
    this.policies = policies;
    this.rounds = rounds;
    this.units = units;
  }

  ReplayView replay(
      Caller caller,
      String code,
      int version,
      List<String> beside,
      @Nullable String roundPolicyCode,
      @Nullable Integer year) {
    var wanted = new LinkedHashSet<String>();
    wanted.add(code + ":" + version);
    beside.forEach(other -> wanted.add(other.contains(":") ? other : code + ":" + other));
    var versions = wanted.stream().map(one -> readable(caller, one)).toList();
    var past = rounds.latest(roundPolicyCode, year, MOST_ROUNDS + 1);
    var names = units.names();
    var sums = new ReplaySums(versions, names);
    var replayed = new ArrayList<RoundReplay>();
    past.stream()
        .limit(MOST_ROUNDS)
        .forEach(
            round -> {
              var replay = new Replay(round, versions);
              sums.take(replay);
              replayed.add(replay.view(names));
            });
    return new ReplayView(sums.versions(), replayed, sums.units(), past.size() > MOST_ROUNDS);
  }

  private BookedPolicy readable(Caller caller, String codeAndVersion) {
    int colon = codeAndVersion.lastIndexOf(':');
    return policies.readable(
        caller,
        codeAndVersion.substring(0, colon),
        Integer.parseInt(codeAndVersion.substring(colon + 1)));
  }
}
