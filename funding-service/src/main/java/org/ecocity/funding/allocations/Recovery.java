package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.allocations.RoundSettlement.Claim;
import org.ecocity.funding.allocations.RoundSettlement.Order;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;

/**
 * Prepares to take back what a settlement finds was advanced too much; another hand of finance does
 * it. What is being taken back already is not taken twice.
 */
@ApplicationScoped
class Recovery {
  private final Allocations allocations;
  private final BudgetLineService lines;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  Recovery(
      Allocations allocations,
      BudgetLineService lines,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.allocations = allocations;
    this.lines = lines;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Of the round's own advances, in proportion to what of each is kept; gives how much. */
  long ofOwn(Order order, List<Allocation> advances, long wantedFen) {
    var free = free(advances);
    long fen = Math.min(wantedFen, free.stream().mapToLong(Long::longValue).sum());
    var parts = Proportion.split(fen, free);
    for (int i = 0; i < advances.size(); i++) {
      prepare(order, advances.get(i), String.valueOf(advances.get(i).subjectCode), parts.get(i));
    }
    return fen;
  }

  /**
   * Of what earlier rounds of the policy allocated to the subject, and of direct allocations to the
   * unit out of the pool's lines, the latest first; gives how much.
   */
  long ofEarlier(Order order, Claim claim, long wantedFen) {
    var earlier =
        allocations
            .lockTakeable(
                claim.unitCode(),
                order.earlierRoundIds(),
                order.pool().stream().map(RoundAllocations.PoolLine::budgetLineId).toList())
            .stream()
            .filter(
                one ->
                    one.subjectCode == null
                        ? order.byUnit()
                        : one.subjectCode.equals(claim.subjectCode()))
            .toList();
    var free = free(earlier);
    long left = wantedFen;
    for (int i = 0; i < earlier.size(); i++) {
      long fen = Math.min(left, free.get(i));
      prepare(order, earlier.get(i), claim.subjectCode(), fen);
      left -= fen;
    }
    return wantedFen - left;
  }

  /** What of each is neither taken back nor about to be. */
  private List<Long> free(List<Allocation> given) {
    var pending = allocations.pendingBackFen(given.stream().map(one -> one.id).toList());
    var free = new ArrayList<Long>();
    given.forEach(one -> free.add(Math.max(0, one.keptFen() - pending.getOrDefault(one.id, 0L))));
    return free;
  }

  private void prepare(Order order, Allocation given, String subjectCode, long fen) {
    if (fen == 0) {
      return;
    }
    var back =
        given.clawback(
            lines.require(given.sourceLineId),
            fen,
            order.documentNumber(),
            "清算：已下达额超过应得额 settlement: more was allocated than is due",
            Hand.of(caller),
            clock.today());
    back.ofRound(order.roundId(), subjectCode);
    allocations.persistAndFlush(back);
    audit.transition(RoundAllocations.AGGREGATE, back.id, null, back.state, back.reason);
  }
}
