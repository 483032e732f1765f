package org.ecocity.funding.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An account as it is read; only the database's own function moves it. */
@Entity
@Immutable
class Account {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  AccountType type;

  String code;
  @Nullable UUID budgetLineId;
  @Nullable UUID projectId;
  @Nullable String unitCode;
  LocalDate openedOn;

  /** In how many parts its money lies. */
  short parts;

  @Formula("(SELECT b.balance_fen FROM account_balance b WHERE b.account_id = id)")
  long balanceFen;

  @Formula("(SELECT b.version FROM account_balance b WHERE b.account_id = id)")
  long version;

  @SuppressWarnings("NullAway.Init")
  Account() {}
}
