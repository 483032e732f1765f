package org.ecocity.funding.allocations;

import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** A round's money stands in the units' lines: the advance, or later the settlement. */
public record AwardRoundAllocated(
    UUID roundId, String policyCode, int year, String documentNumber, List<Allocated> allocations)
    implements Event {
  static final String TYPE = "ecocity.funding.award-round.allocated.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * What went to one line of a unit; {@code part} is ADVANCE or SETTLEMENT, {@code earmark} the
   * name of the special fund.
   */
  public record Allocated(
      UUID allocationId,
      String unitCode,
      long amountFen,
      AllocationKind part,
      UUID budgetLineId,
      String budgetLineCode,
      String earmark) {
    static Allocated of(RoundAllocations.Allocated one) {
      return new Allocated(
          one.allocationId(),
          one.unitCode(),
          one.amountFen(),
          one.kind(),
          one.line().id(),
          one.line().code(),
          one.line().name());
    }
  }

  /** What was done of a round under that document. */
  public static AwardRoundAllocated of(
      UUID roundId,
      String policyCode,
      int year,
      String documentNumber,
      List<RoundAllocations.Allocated> done) {
    return new AwardRoundAllocated(
        roundId, policyCode, year, documentNumber, done.stream().map(Allocated::of).toList());
  }
}
