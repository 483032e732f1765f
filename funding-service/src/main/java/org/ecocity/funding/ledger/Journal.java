package org.ecocity.funding.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A posting as it is read; never changed, only undone by another. */
@Entity
@Immutable
class Journal {
  @Id UUID id;
  long number;
  String key;

  @Enumerated(EnumType.STRING)
  JournalKind kind;

  UUID aboutId;
  @Nullable UUID reversesId;
  @Nullable String purpose;
  @Nullable String fieldCode;
  String memo;
  String actor;
  LocalDate businessDate;
  Instant at;

  @OneToMany(mappedBy = "journal", fetch = FetchType.LAZY)
  @BatchSize(size = 200)
  List<Entry> entries;

  @SuppressWarnings("NullAway.Init")
  Journal() {}
}
