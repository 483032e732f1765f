package org.ecocity.funding.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One side of a posting, with the account's balance after it. */
@Entity
@Immutable
class Entry {
  @Id UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  Journal journal;

  @ManyToOne(fetch = FetchType.LAZY)
  Account account;

  long amountFen;
  long balanceAfterFen;
  long accountVersion;
  short part;

  @SuppressWarnings("NullAway.Init")
  Entry() {}
}
