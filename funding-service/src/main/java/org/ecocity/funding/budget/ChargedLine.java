package org.ecocity.funding.budget;

import java.util.UUID;

/**
 * What a payment needs to know of the line it asks money of.
 *
 * @param id the line
 * @param code what people say
 * @param name name of the special fund
 * @param year budget year
 * @param ownerUnitCode unit that manages it
 * @param carriedOver whether it carries on money of an earlier year
 * @param earmark what its money may be used for
 * @param accountId its available money in the ledger
 * @param commitmentAccountId what it has promised, in the ledger
 * @param payableAccountId what it owes for instructed payments, in the ledger
 */
public record ChargedLine(
    UUID id,
    String code,
    String name,
    int year,
    String ownerUnitCode,
    boolean carriedOver,
    Earmark earmark,
    UUID accountId,
    UUID commitmentAccountId,
    UUID payableAccountId) {
  static ChargedLine of(BudgetLine line) {
    return new ChargedLine(
        line.id,
        line.code,
        line.name,
        line.year,
        line.ownerUnitCode,
        line.carriedOverFromId != null,
        line.earmark(),
        line.accountId,
        line.commitmentAccountId,
        line.payableAccountId);
  }
}
