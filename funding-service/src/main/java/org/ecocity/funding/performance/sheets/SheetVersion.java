package org.ecocity.funding.performance.sheets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a sheet; what it says is a document that never changes. */
@Entity
@Immutable
@Table(name = "performance_sheet")
class SheetVersion {
  @Id UUID id = Ids.next();
  String code;
  int version;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  String document;
  String enteredBy;
  LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  SheetVersion() {}

  SheetVersion(EvaluationSheet said, int version, String document, String user, LocalDate today) {
    this.code = said.code();
    this.version = version;
    this.validFrom = said.validFrom();
    this.validTo = said.validTo();
    this.document = document;
    this.enteredBy = user;
    this.enteredOn = today;
  }

  /** Whether it holds on a day, by its own dates. */
  boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
