package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecocity.funding.allocations.RoundAllocations.Allocated;
import org.ecocity.funding.allocations.RoundAllocations.Part;
import org.ecocity.funding.allocations.RoundAllocations.PoolLine;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.platform.problem.Problem;

/**
 * Settles an award round, signed, against what each subject has had: who is due more gets it out of
 * the pool, of who has had too much a clawback is prepared, which two hands of finance then do as
 * any other. What was taken back before is not given again.
 */
@ApplicationScoped
public class RoundSettlement {
  private final Allocations allocations;
  private final RoundAllocations rounds;
  private final AllocationMoney money;
  private final Recovery recovery;

  RoundSettlement(
      Allocations allocations, RoundAllocations rounds, AllocationMoney money, Recovery recovery) {
    this.allocations = allocations;
    this.rounds = rounds;
    this.money = money;
    this.recovery = recovery;
  }

  /** Moves what is due, frees what is not, prepares what goes back. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Settlement settle(Order order) {
    var advances = allocations.lockAdvances(order.roundId());
    var outcomes = new LinkedHashMap<String, Outcome>();
    var gives = new LinkedHashMap<String, Long>();
    for (var claim : order.claims()) {
      var mine =
          advances.stream().filter(one -> claim.subjectCode().equals(one.subjectCode)).toList();
      var balance = order.advancedAlready() ? signed(claim) : against(claim, mine);
      gives.put(claim.subjectCode(), balance.give());
      long prepared =
          balance.recover() == 0
              ? 0
              : order.advancedAlready()
                  ? recovery.ofEarlier(order, claim, balance.recover())
                  : recovery.ofOwn(order, mine, balance.recover());
      outcomes.put(claim.subjectCode(), new Outcome(balance.give(), balance.recover(), prepared));
    }
    var given = given(order, gives);
    reserve(order, given);
    return new Settlement(move(order, given), outcomes);
  }

  private record Balance(long give, long recover) {}

  /** The advance was paid elsewhere; what is due is the share less that. */
  private static Balance signed(Claim claim) {
    return claim.withheld()
        ? new Balance(0, 0)
        : new Balance(Math.max(0, claim.dueFen()), Math.max(0, -claim.dueFen()));
  }

  private static Balance against(Claim claim, List<Allocation> advances) {
    long granted = advances.stream().mapToLong(one -> one.amountFen).sum();
    long kept = advances.stream().mapToLong(Allocation::keptFen).sum();
    var takenBack = granted > 0 && kept == 0;
    if (takenBack && claim.named()) {
      throw Problem.rule("advance-taken-back", "accepted", claim.subjectCode());
    }
    return claim.withheld() || takenBack
        ? new Balance(0, 0)
        : new Balance(Math.max(0, claim.dueFen() - granted), Math.max(0, kept - claim.dueFen()));
  }

  /** What each subject gets of each line, in the order of the pool. */
  private static Map<String, List<Long>> given(Order order, Map<String, Long> gives) {
    var left = new ArrayList<Long>();
    order.pool().forEach(line -> left.add(line.amountFen() - onLine(order, line, true)));
    var given = new LinkedHashMap<String, List<Long>>();
    gives.forEach(
        (subject, fen) -> {
          var planned = planned(order, subject);
          var base = Proportion.split(Math.min(fen, sum(planned)), planned);
          given.put(subject, base);
          take(left, base);
        });
    gives.forEach(
        (subject, fen) -> {
          var base = given.getOrDefault(subject, List.of());
          long more = fen - sum(base);
          if (more > sum(left)) {
            throw Problem.rule("pool-too-small", null, more - sum(left));
          }
          if (more > 0) {
            var beside = Proportion.split(more, left);
            take(left, beside);
            given.put(
                subject,
                IntStream.range(0, base.size())
                    .mapToObj(i -> base.get(i) + beside.get(i))
                    .toList());
          }
        });
    return given;
  }

  private static void take(List<Long> left, List<Long> part) {
    IntStream.range(0, left.size()).forEach(i -> left.set(i, left.get(i) - part.get(i)));
  }

  private static List<Long> planned(Order order, String subject) {
    return order.pool().stream()
        .map(
            line ->
                order.parts().stream()
                    .filter(part -> part.subjectCode().equals(subject))
                    .filter(part -> part.sourceLineId().equals(line.budgetLineId()))
                    .mapToLong(Part::settlementFen)
                    .sum())
        .toList();
  }

  private static long onLine(Order order, PoolLine line, boolean advance) {
    return order.parts().stream()
        .filter(part -> part.sourceLineId().equals(line.budgetLineId()))
        .mapToLong(part -> advance ? part.advanceFen() : part.settlementFen())
        .sum();
  }

  private static long sum(List<Long> amounts) {
    return amounts.stream().mapToLong(Long::longValue).sum();
  }

  /** Of each line as much stays reserved as is given; the lines are locked from here on. */
  private void reserve(Order order, Map<String, List<Long>> given) {
    var sources = rounds.lock(order.parts());
    for (int i = 0; i < order.pool().size(); i++) {
      int at = i;
      var line = order.pool().get(i);
      long wanted = given.values().stream().mapToLong(part -> part.get(at)).sum();
      long reserved = onLine(order, line, false);
      var source = sources.stream().filter(one -> one.id().equals(line.budgetLineId())).findFirst();
      if (wanted < reserved) {
        money.giveBack(order.roundId(), source.orElseThrow(), reserved - wanted);
      } else if (wanted > reserved
          && money.setAsideMore(order.roundId(), source.orElseThrow(), wanted - reserved)
              instanceof PostOutcome.BelowFloor(var account, var left)) {
        throw Problem.rule("line-too-small", null, source.orElseThrow().code(), left);
      }
    }
  }

  private List<Allocated> move(Order order, Map<String, List<Long>> given) {
    var due = new ArrayList<Part>();
    for (var claim : order.claims()) {
      var own = given.getOrDefault(claim.subjectCode(), List.of());
      for (int i = 0; i < own.size(); i++) {
        var part =
            new Part(
                claim.subjectCode(),
                claim.unitCode(),
                order.pool().get(i).budgetLineId(),
                0,
                own.get(i));
        if (part.settlementFen() > 0) {
          due.add(part);
        }
      }
    }
    return rounds.settle(order.roundId(), due, order.documentNumber());
  }

  /**
   * What is to be settled.
   *
   * @param roundId the round
   * @param advancedAlready whether the advance was paid outside of the round
   * @param byUnit whether units earn, so that direct allocations to them count as advance
   * @param earlierRoundIds rounds of the same policy whose money has moved
   * @param parts what was reserved and advanced of each line
   * @param pool the lines
   * @param claims what each subject is due
   * @param documentNumber of the finance bureau's document
   */
  public record Order(
      UUID roundId,
      boolean advancedAlready,
      boolean byUnit,
      List<UUID> earlierRoundIds,
      List<Part> parts,
      List<PoolLine> pool,
      List<Claim> claims,
      String documentNumber) {}

  /**
   * What a subject is due.
   *
   * @param subjectCode whose
   * @param unitCode the unit that gets it
   * @param dueFen all that the pool pays of the share; where the advance was paid outside of the
   *     round, the share less that, which may be below zero
   * @param named whether its acceptance was named
   * @param withheld whether it gets no settlement
   */
  public record Claim(
      String subjectCode, String unitCode, long dueFen, boolean named, boolean withheld) {}

  /**
   * What became of a claim.
   *
   * @param paidFen given now
   * @param recoverFen had too much, to be taken back
   * @param preparedFen of that, what clawbacks are prepared of; the rest was advanced elsewhere
   */
  public record Outcome(long paidFen, long recoverFen, long preparedFen) {}

  /**
   * What became of all.
   *
   * @param done money that moved
   * @param outcomes by subject
   */
  public record Settlement(List<Allocated> done, Map<String, Outcome> outcomes) {}
}
