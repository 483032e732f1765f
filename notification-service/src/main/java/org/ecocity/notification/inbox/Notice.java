package org.ecocity.notification.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A notice to one recipient; written by {@link Teller}, never changed. */
@Entity
@Immutable
@Table(name = "notice")
class Notice {
  @Id UUID id;
  long sequence;

  @Column(insertable = false, updatable = false)
  long newestFirst;

  String recipient;
  String kind;
  String data;
  @Nullable String unitCode;
  @Nullable String addresseeCode;
  @Nullable String addresseeName;
  @Nullable String addresseeDuty;
  String objectType;
  String objectId;
  @Nullable String objectCode;
  String link;
  Instant at;

  @SuppressWarnings("NullAway.Init")
  Notice() {}
}
