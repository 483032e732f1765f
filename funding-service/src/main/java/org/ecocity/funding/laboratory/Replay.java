package org.ecocity.funding.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.laboratory.ReplayView.ReplayChange;
import org.ecocity.funding.laboratory.ReplayView.ReplayOutcome;
import org.ecocity.funding.laboratory.ReplayView.ReplayReason;
import org.ecocity.funding.laboratory.ReplayView.ReplaySubject;
import org.ecocity.funding.laboratory.ReplayView.RoundReplay;
import org.ecocity.funding.laboratory.ReplayView.WouldGet;
import org.ecocity.funding.policies.AwardPolicyBook.BookedPolicy;
import org.ecocity.funding.rounds.PastRounds.PastRound;

/** One past round under several versions. */
final class Replay {
  private static final int MOST_REASONS = 20;

  private final PastRound round;
  private final SortedSet<String> withFigures;
  private final List<ReplayOutcome> outcomes = new ArrayList<>();

  /** By version: what each subject would get, none when it cannot be computed. */
  private final List<Optional<Map<String, Long>>> shares = new ArrayList<>();

  Replay(PastRound round, List<BookedPolicy> versions) {
    this.round = round;
    this.withFigures =
        round.frozen().values().stream()
            .map(FactorValue::subjectCode)
            .collect(Collectors.toCollection(TreeSet::new));
    versions.forEach(version -> replay(version.policy()));
  }

  /** The policy is asked for those of its subjects that the round was for. */
  private void replay(AwardPolicy policy) {
    var own = new TreeSet<>(policy.eligibleCodes());
    var subjects = new TreeSet<>(withFigures);
    if (!round.subjectCodes().isEmpty()) {
      subjects.retainAll(round.subjectCodes());
    }
    var outside = new TreeSet<String>();
    if (!own.isEmpty()) {
      outside.addAll(round.got().keySet());
      outside.removeAll(own);
      subjects.retainAll(own);
      own.removeAll(subjects);
    }
    if (policy.subjects() != round.subjects()) {
      refuse(policy, List.of(ofAnotherKind(policy)));
    } else if (subjects.isEmpty()) {
      refuse(policy, List.of(nobodyFits()));
    } else {
      var asked = policy.forSubjects(List.copyOf(subjects));
      switch (AwardEngine.compute(asked, round.frozen(), round.poolFen())) {
        case AwardResult result -> keep(policy, result, List.copyOf(own), List.copyOf(outside));
        case AwardRefusal refusal -> refuse(policy, reasons(refusal));
      }
    }
  }

  private static ReplayReason ofAnotherKind(AwardPolicy policy) {
    return policy.subjects() == AwardPolicy.Subjects.UNIT
        ? new ReplayReason(
            "", "", "该轮按项目分配，本政策按单位分配。", "The round was for projects, the policy is for units.")
        : new ReplayReason(
            "", "", "该轮按单位分配，本政策按项目分配。", "The round was for units, the policy is for projects.");
  }

  private static ReplayReason nobodyFits() {
    return new ReplayReason(
        "", "", "该轮的对象都不在本政策范围内。", "None of the round's subjects is one of the policy's.");
  }

  /** A factor that nobody has in the round is one sentence, not one for each subject. */
  private List<ReplayReason> reasons(AwardRefusal refusal) {
    var given =
        round.frozen().values().stream().map(FactorValue::factorCode).collect(Collectors.toSet());
    var reasons = new TreeMap<String, ReplayReason>();
    for (var gap : refusal.gaps()) {
      var factor = gap.factorCode();
      if (!factor.isEmpty() && !given.contains(factor)) {
        reasons.putIfAbsent(
            factor,
            new ReplayReason(
                "",
                factor,
                "该轮的冻结数据没有因素 " + factor + "，不能按本政策计算。",
                "The round's frozen data has no factor "
                    + factor
                    + "; it cannot be computed by this policy."));
      } else if (reasons.size() < MOST_REASONS) {
        reasons.put(
            factor + " " + gap.subjectCode() + " " + gap.text(),
            new ReplayReason(gap.subjectCode(), factor, gap.text(), gap.textEn()));
      }
    }
    return reasons.values().stream().limit(MOST_REASONS).toList();
  }

  private void refuse(AwardPolicy policy, List<ReplayReason> reasons) {
    shares.add(Optional.empty());
    outcomes.add(
        new ReplayOutcome(
            policy.code(),
            policy.version(),
            false,
            reasons,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of()));
  }

  private void keep(
      AwardPolicy policy, AwardResult result, List<String> without, List<String> outside) {
    var would = new TreeMap<String, Long>();
    round.got().keySet().forEach(subject -> would.put(subject, 0L));
    result.shares().forEach(share -> would.put(share.subjectCode(), share.shareFen()));
    long gain = 0;
    long loss = 0;
    int gaining = 0;
    int losing = 0;
    for (var entry : would.entrySet()) {
      long more = Math.subtractExact(entry.getValue(), gotFen(entry.getKey()));
      gain = Math.addExact(gain, Math.max(0, more));
      loss = Math.addExact(loss, Math.max(0, -more));
      gaining += more > 0 ? 1 : 0;
      losing += more < 0 ? 1 : 0;
    }
    shares.add(Optional.of(would));
    outcomes.add(
        new ReplayOutcome(
            policy.code(),
            policy.version(),
            true,
            List.of(),
            AwardResult.granted(result.shares()),
            result.leftFen(),
            result.shortFen(),
            gaining,
            losing,
            gain,
            loss,
            without,
            outside));
  }

  long gotFen(String subject) {
    var got = round.got().get(subject);
    return got == null ? 0 : got.shareFen();
  }

  /** The unit that got a subject's share, or would get it. */
  String unitOf(String subject) {
    var got = round.got().get(subject);
    return got == null ? subject : got.unitCode();
  }

  /** What each would get under a version, none when it cannot be computed. */
  Optional<Map<String, Long>> shares(int version) {
    return shares.get(version);
  }

  RoundReplay view(Units.Names names) {
    var subjects = new TreeSet<>(round.got().keySet());
    shares.forEach(some -> some.ifPresent(would -> subjects.addAll(would.keySet())));
    return new RoundReplay(
        round.roundId(),
        round.policyCode(),
        round.policyVersion(),
        round.year(),
        round.asOf(),
        round.state(),
        round.poolFen(),
        round.freezeNo(),
        round.sha256(),
        subjects.stream().mapToLong(this::gotFen).reduce(0, Math::addExact),
        List.copyOf(outcomes),
        subjects.stream().map(subject -> subject(subject, names)).toList());
  }

  private ReplaySubject subject(String code, Units.Names names) {
    var would =
        shares.stream()
            .map(
                some ->
                    some.map(all -> would(all.getOrDefault(code, 0L), gotFen(code)))
                        .orElseGet(() -> new WouldGet(null, null, null)))
            .toList();
    return new ReplaySubject(code, unitOf(code), names.of(unitOf(code)), gotFen(code), would);
  }

  private static WouldGet would(long shareFen, long gotFen) {
    long more = Math.subtractExact(shareFen, gotFen);
    return new WouldGet(shareFen, more, change(more));
  }

  static ReplayChange change(long more) {
    return more > 0 ? ReplayChange.GAINS : more < 0 ? ReplayChange.LOSES : ReplayChange.SAME;
  }
}
