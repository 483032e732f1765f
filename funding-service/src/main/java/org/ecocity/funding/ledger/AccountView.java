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
 * @param balanceFen balance in fen, now or as of the moment asked for; never below zero but for
 *     EXTERNAL
 * @param version number of entries so far
 * @param parts in how many parts its money lies; more than one where many pay from it at once
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
    long version,
    int parts)
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
        account.version,
        account.parts);
  }

  AccountView holding(long fen) {
    return new AccountView(
        id, type, code, budgetLineId, projectId, unitCode, openedOn, fen, version, parts);
  }
}
