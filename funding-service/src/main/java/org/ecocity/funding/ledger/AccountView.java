package org.ecocity.funding.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An account of the management ledger.
 *
 * @param id the account
 * @param type what it stands for
 * @param code unique and readable, such as {@code COMMITMENT:M19-04}
 * @param budgetLineId the budget line it belongs to, if any
 * @param projectId the project it belongs to, if any
 * @param unitCode the unit it belongs to, if any
 * @param openedOn business date it was opened on
 * @param balanceFen present balance in fen; never below zero but for EXTERNAL
 * @param version number of entries so far
 */
record AccountView(
    UUID id,
    AccountType type,
    String code,
    @Nullable UUID budgetLineId,
    @Nullable UUID projectId,
    @Nullable String unitCode,
    LocalDate openedOn,
    long balanceFen,
    long version)
    implements Versioned {
  static AccountView of(Account account) {
    return new AccountView(
        account.id,
        account.type,
        account.code,
        account.budgetLineId,
        account.projectId,
        account.unitCode,
        account.openedOn,
        account.balanceFen,
        account.version);
  }
}
