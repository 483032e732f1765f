package org.ecocity.projects.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ecocity.platform.security.Actor;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A project from proposal to evaluation. Being in a year's table is a relation, not a state. */
@Entity
class Project {
  @Id private UUID id;
  @Version private long version;

  /** Grows when what is written down changes, not with computed figures. */
  private int contentNo;

  private @Nullable String code;
  private @Nullable String nationalProjectCode;
  private String name;
  private @Nullable String fieldCode;
  private String districtCode;
  private String ownerUnitCode;
  private @Nullable String lineDepartmentCode;

  @Enumerated(EnumType.STRING)
  private Nature nature = Nature.NEW;

  private boolean demonstration;
  private boolean publicWelfare;
  private boolean construction = true;
  private @Nullable String scale;
  private long totalInvestmentFen;
  private LocalDate plannedStart;
  private LocalDate plannedEnd;

  @Enumerated(EnumType.STRING)
  private ProjectState state = ProjectState.DRAFT;

  @Enumerated(EnumType.STRING)
  private @Nullable ProjectState suspendedFrom;

  private LocalDate stateSince;

  @SuppressWarnings("UnusedVariable")
  private String createdBy;

  private @Nullable String submittedBy;
  @Embedded private @Nullable Dates dates;

  @Embedded private Figures figures = Figures.NONE;
  private long paidFen;

  @Embedded private Library.@Nullable WorstLight worstLight;

  @ElementCollection
  @BatchSize(size = 200)
  @CollectionTable(name = "project_table_year", joinColumns = @JoinColumn(name = "project_id"))
  @Column(name = "year")
  private Set<Integer> inTables = new TreeSet<>();

  private @Nullable String sourceId;

  @SuppressWarnings("UnusedVariable")
  private @Nullable String sourceJson;

  @SuppressWarnings("NullAway.Init")
  Project() {}

  @SuppressWarnings("NullAway.Init")
  Project(UUID id, String createdBy, LocalDate today) {
    this.id = id;
    this.createdBy = createdBy;
    this.stateSince = today;
  }

  /** Writes down what the request says; the owner is the one decided by the service. */
  void describe(ProjectRequest r, String owner) {
    contentNo++;
    code = r.code() == null ? code : r.code();
    nationalProjectCode = r.nationalProjectCode();
    name = r.name().strip();
    fieldCode = r.fieldCode();
    districtCode = r.districtCode();
    ownerUnitCode = owner;
    lineDepartmentCode = r.lineDepartmentCode();
    nature = r.nature() == null ? Nature.NEW : r.nature();
    demonstration = Boolean.TRUE.equals(r.demonstration());
    publicWelfare = Boolean.TRUE.equals(r.publicWelfare());
    construction = r.construction() == null || r.construction();
    scale = r.scale();
    totalInvestmentFen = r.totalInvestmentFen();
    plannedStart = r.plannedStart();
    plannedEnd = r.plannedEnd();
  }

  /** Keeps what another register says of it; what it lacks is written down before submission. */
  void takeOver(Library.Foreign foreign, String owner) {
    sourceId = foreign.sourceId();
    sourceJson = foreign.sourceJson();
    name = foreign.name();
    scale = foreign.description();
    districtCode = owner;
    ownerUnitCode = owner;
    totalInvestmentFen = foreign.totalInvestmentFen();
    plannedStart = foreign.plannedStart();
    plannedEnd = foreign.plannedEnd();
    nature = foreign.nature();
  }

  /** Takes a step of the table that was found allowed. */
  void take(ProjectStep step, Actor actor, LocalDate today) {
    var next = step.to(this);
    if (step == ProjectStep.SUBMIT) {
      submittedBy = actor.user();
    } else if (step == ProjectStep.SUSPEND) {
      suspendedFrom = state;
    }
    dates = dates().taken(step, today);
    state = next;
    stateSince = today;
    suspendedFrom = next == ProjectState.SUSPENDED ? suspendedFrom : null;
  }

  void assign(String givenCode) {
    code = givenCode;
  }

  void report(BigDecimal physicalPercent, long workDone, long fundsArrived, String period) {
    figures = new Figures(physicalPercent, workDone, fundsArrived, period, false);
  }

  void markStale(boolean stale) {
    figures = figures.markedStale(stale);
  }

  void paid(long projectPaidFen) {
    paidFen = projectPaidFen;
  }

  void shine(Library.WorstLight worst) {
    worstLight = worst;
  }

  void list(int year, boolean listed) {
    if (listed) {
      inTables.add(year);
    } else {
      inTables.remove(year);
    }
  }

  /** Whether it was ever admitted, so that every official may read it. */
  boolean isPublishedInside() {
    return dates().admittedOn() != null;
  }

  boolean isComplete() {
    return totalInvestmentFen > 0 && fieldCode != null;
  }

  boolean isAllDone() {
    var percent = figures.physicalPercent();
    return percent != null && percent.compareTo(BigDecimal.valueOf(100)) == 0;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int contentNo() {
    return contentNo;
  }

  @Nullable String code() {
    return code;
  }

  @Nullable String nationalProjectCode() {
    return nationalProjectCode;
  }

  String name() {
    return name;
  }

  @Nullable String fieldCode() {
    return fieldCode;
  }

  String districtCode() {
    return districtCode;
  }

  String ownerUnitCode() {
    return ownerUnitCode;
  }

  @Nullable String lineDepartmentCode() {
    return lineDepartmentCode;
  }

  Nature nature() {
    return nature;
  }

  boolean demonstration() {
    return demonstration;
  }

  boolean publicWelfare() {
    return publicWelfare;
  }

  boolean construction() {
    return construction;
  }

  @Nullable String scale() {
    return scale;
  }

  long totalInvestmentFen() {
    return totalInvestmentFen;
  }

  LocalDate plannedStart() {
    return plannedStart;
  }

  LocalDate plannedEnd() {
    return plannedEnd;
  }

  ProjectState state() {
    return state;
  }

  /** Where it goes back to after a suspension; to the library when that is not known. */
  ProjectState suspendedFrom() {
    return suspendedFrom == null ? ProjectState.ADMITTED : suspendedFrom;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  @Nullable String submittedBy() {
    return submittedBy;
  }

  /** When it took its great steps. */
  Dates dates() {
    return dates == null ? Dates.NONE : dates;
  }

  Figures figures() {
    return figures;
  }

  long paidFen() {
    return paidFen;
  }

  Library.WorstLight worstLight() {
    return worstLight == null ? Library.WorstLight.NONE : worstLight;
  }

  List<Integer> inTables() {
    return inTables.stream().sorted().toList();
  }

  @Nullable String sourceId() {
    return sourceId;
  }
}
