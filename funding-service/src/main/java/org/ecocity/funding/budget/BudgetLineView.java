package org.ecocity.funding.budget;

import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A budget line (预算指标).
 *
 * @param id the line
 * @param version for If-Match; the available amount is not part of it
 * @param code what people say, such as {@code M19-04}
 * @param year budget year
 * @param level level of government
 * @param ownerUnitCode unit that manages the line
 * @param ownerUnitName its present name
 * @param name name of the special fund
 * @param earmark what the money may be used for
 * @param fundKind kind of money
 * @param functionalCode functional classification, if known
 * @param allocationDocumentNo number of the document that allocated it
 * @param carriedOverFromId line of an earlier year that it carries on
 * @param parentLineId line of another level whose money it carries on
 * @param parentLineCode its code
 * @param amountFen quota in fen, at the end of the day asked for; of a line that carries on
 *     another, what was allocated to it
 * @param availableFen what is neither promised nor paid, in fen, from the ledger
 * @param committedFen what is promised to payments under way and to approved award rounds, in fen,
 *     from the ledger
 * @param payableFen what is owed of that, in fen: the bank was told to pay it and has not yet
 * @param paidFen what was paid from it, in fen, from the ledger
 * @param allocatedFen what went on to lines of other levels, in fen, from the ledger
 * @param accountId its account in the ledger
 * @param performanceFlag that it is to be cut, where its performance or that of the line it carries
 *     on was POOR
 */
record BudgetLineView(
    UUID id,
    long version,
    String code,
    int year,
    Level level,
    String ownerUnitCode,
    String ownerUnitName,
    String name,
    Earmark earmark,
    String fundKind,
    @Nullable String functionalCode,
    @Nullable String allocationDocumentNo,
    @Nullable UUID carriedOverFromId,
    @Nullable UUID parentLineId,
    @Nullable String parentLineCode,
    long amountFen,
    long availableFen,
    long committedFen,
    long payableFen,
    long paidFen,
    long allocatedFen,
    UUID accountId,
    @Nullable PerformanceFlag performanceFlag)
    implements Versioned {
  static BudgetLineView of(
      BudgetLine line, String ownerUnitName, LineMoney money, @Nullable PerformanceFlag flag) {
    return new BudgetLineView(
        line.id,
        line.version,
        line.code,
        line.year,
        line.level,
        line.ownerUnitCode,
        ownerUnitName,
        line.name,
        line.earmark(),
        line.fundKind,
        line.functionalCode,
        line.allocationDocumentNo,
        line.carriedOverFromId,
        line.parentLineId,
        line.parentLineCode,
        money.amountFen(),
        money.availableFen(),
        money.committedFen(),
        money.payableFen(),
        money.paidFen(),
        money.amountFen() - money.availableFen() - money.committedFen() - money.paidFen(),
        line.accountId,
        flag);
  }
}
