package org.ecocity.supervision.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.ecocity.supervision.scoring.Scheme;
import org.jspecify.annotations.Nullable;

/** A published version of a scheme; never changed, and deleted only as long as nobody uses it. */
@Entity
@Table(name = "scorecard_scheme")
class ScorecardScheme {
  @Id UUID id;
  String code;
  int schemeVersion;

  @Enumerated(EnumType.STRING)
  AssessmentKind kind;

  LocalDate validFrom;
  @Nullable LocalDate validTo;
  String document;
  String publishedBy;
  LocalDate publishedOn;

  @SuppressWarnings("NullAway.Init")
  ScorecardScheme() {}

  ScorecardScheme(UUID id, Scheme scheme, String document, String publishedBy, LocalDate today) {
    this.id = id;
    this.code = scheme.code();
    this.schemeVersion = scheme.version();
    this.kind = scheme.kind();
    this.validFrom = scheme.validFrom();
    this.validTo = scheme.validTo();
    this.document = document;
    this.publishedBy = publishedBy;
    this.publishedOn = today;
  }
}
