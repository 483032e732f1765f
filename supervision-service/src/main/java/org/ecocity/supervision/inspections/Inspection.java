package org.ecocity.supervision.inspections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A joint team's visit to units in a span of days. */
@Entity
@Table(name = "inspection")
class Inspection {
  @Id private UUID id;
  private String code;
  private String title;
  private UUID teamId;
  private LocalDate plannedFrom;
  private LocalDate plannedTo;
  private boolean unannounced;
  private @Nullable String scope;

  @Enumerated(EnumType.STRING)
  private InspectionState state = InspectionState.PLANNED;

  private @Nullable String conclusion;
  private String plannedBy;
  @Version private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "inspection_unit", joinColumns = @JoinColumn(name = "inspection_id"))
  @Column(name = "unit_code")
  private Set<String> unitCodes = new TreeSet<>();

  @SuppressWarnings("NullAway.Init")
  Inspection() {}

  Inspection(UUID id, String code, UUID teamId, InspectionRequest request, String plannedBy) {
    this.id = id;
    this.code = code;
    this.teamId = teamId;
    this.title = request.title();
    this.plannedFrom = request.plannedFrom();
    this.plannedTo = request.plannedTo();
    this.unannounced = request.unannounced();
    this.scope = request.scope();
    this.plannedBy = plannedBy;
    this.unitCodes.addAll(request.unitCodes());
  }

  MoveOutcome begin() {
    if (state != InspectionState.PLANNED) {
      return new MoveOutcome.NotAllowed(state);
    }
    state = InspectionState.UNDER_WAY;
    return new MoveOutcome.Moved();
  }

  MoveOutcome conclude(@Nullable String text, boolean hasRecords) {
    if (state != InspectionState.UNDER_WAY) {
      return new MoveOutcome.NotAllowed(state);
    }
    if (text == null || text.isBlank()) {
      return new MoveOutcome.Missing("reason-missing", "reason");
    }
    if (!hasRecords) {
      return new MoveOutcome.Missing("record-missing", "records");
    }
    state = InspectionState.CONCLUDED;
    conclusion = text;
    return new MoveOutcome.Moved();
  }

  /** Whether the visited units may know of it: an unannounced visit shows only afterwards. */
  boolean isAnnounced() {
    return !unannounced || state == InspectionState.CONCLUDED;
  }

  boolean takesRecords() {
    return state == InspectionState.UNDER_WAY;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  UUID teamId() {
    return teamId;
  }

  LocalDate plannedFrom() {
    return plannedFrom;
  }

  LocalDate plannedTo() {
    return plannedTo;
  }

  boolean unannounced() {
    return unannounced;
  }

  @Nullable String scope() {
    return scope;
  }

  InspectionState state() {
    return state;
  }

  @Nullable String conclusion() {
    return conclusion;
  }

  String plannedBy() {
    return plannedBy;
  }

  Set<String> unitCodes() {
    return unitCodes;
  }

  long version() {
    return version;
  }
}
