package org.ecocity.funding.budget;

import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a movement needs to know of a line whose money it moves.
 *
 * @param id the line
 * @param code what people say
 * @param year budget year
 * @param level level of government
 * @param ownerUnitCode unit that manages it
 * @param earmark what its money may be used for
 * @param amountFen its present quota, in fen
 * @param accountId its available money in the ledger
 * @param parentLineId line of another level whose money it carries on
 */
public record MovedLine(
    UUID id,
    String code,
    int year,
    Level level,
    String ownerUnitCode,
    Earmark earmark,
    long amountFen,
    UUID accountId,
    @Nullable UUID parentLineId) {
  /** Whether it can hold that much more; beyond, amounts are not exact for every reader. */
  public boolean hasRoomFor(long fen) {
    return amountFen <= Money.MAX_FEN - fen;
  }

  static MovedLine of(BudgetLine line) {
    return new MovedLine(
        line.id,
        line.code,
        line.year,
        line.level,
        line.ownerUnitCode,
        line.earmark(),
        line.amountFen,
        line.accountId,
        line.parentLineId);
  }
}
