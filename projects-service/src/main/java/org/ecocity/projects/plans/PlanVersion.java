package org.ecocity.projects.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.approvals.PaperApproval;
import org.jspecify.annotations.Nullable;

/** One version of the plan with its tasks; once issued it never changes. */
@Entity
class PlanVersion {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  @Id private UUID id;
  @Version private long version;
  private UUID programmeId;
  private int number;
  private String title;
  private @Nullable String titleEn;
  private @Nullable String summary;
  private @Nullable String reason;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private LocalDate stateSince;
  private String preparedBy;
  private @Nullable String checkedBy;
  private @Nullable String approvedBy;
  @Embedded private @Nullable PaperApproval paper;
  private @Nullable String documentNumber;
  private @Nullable LocalDate issuedOn;
  private @Nullable UUID supersedesId;

  @ElementCollection
  @CollectionTable(name = "plan_task", joinColumns = @JoinColumn(name = "plan_version_id"))
  @OrderColumn(name = "position")
  private List<PlanTask> tasks = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  PlanVersion() {}

  PlanVersion(UUID id, UUID programmeId, int number, PlanVersionRequest request, Draft draft) {
    this.id = id;
    this.programmeId = programmeId;
    this.number = number;
    this.title = request.title();
    this.titleEn = request.titleEn();
    this.summary = request.summary();
    this.reason = request.reason();
    this.state = PlanState.DRAFT;
    this.stateSince = draft.on();
    this.preparedBy = draft.by();
  }

  /** Who began a draft, and when. */
  record Draft(String by, LocalDate on) {}

  void fill(List<PlanTask> newTasks) {
    tasks.clear();
    tasks.addAll(newTasks);
  }

  PlanOutcome check(String user, LocalDate today) {
    if (tasks.isEmpty()) {
      return new PlanOutcome.Empty();
    }
    var sum = tasks.stream().map(PlanTask::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      return new PlanOutcome.WrongWeights(sum.stripTrailingZeros());
    }
    checkedBy = user;
    return move(PlanState.CHECKED, today);
  }

  PlanOutcome giveBack(LocalDate today) {
    checkedBy = null;
    paper = null;
    return move(PlanState.DRAFT, today);
  }

  void enterPaper(PaperApproval approval) {
    paper = approval;
  }

  PlanOutcome approve(String user, LocalDate today) {
    approvedBy = user;
    return move(PlanState.APPROVED, today);
  }

  PlanOutcome issue(String givenNumber, LocalDate today, @Nullable UUID superseded) {
    documentNumber = givenNumber;
    issuedOn = today;
    supersedesId = superseded;
    move(PlanState.ISSUED, today);
    return new PlanOutcome.Issued(event(givenNumber, today));
  }

  /** What its issuing told, if it is issued. */
  Optional<PlanVersionIssued> issuedEvent() {
    return documentNumber == null || issuedOn == null
        ? Optional.empty()
        : Optional.of(event(documentNumber, issuedOn));
  }

  private PlanVersionIssued event(String givenNumber, LocalDate on) {
    return new PlanVersionIssued(
        id, programmeId, number, givenNumber, on, List.copyOf(unitCodes()));
  }

  void supersede(LocalDate today) {
    move(PlanState.SUPERSEDED, today);
  }

  private PlanOutcome move(PlanState to, LocalDate today) {
    var from = state;
    state = to;
    stateSince = today;
    return new PlanOutcome.Moved(from);
  }

  Set<String> leadUnitCodes() {
    return tasks.stream().map(PlanTask::leadUnitCode).collect(Collectors.toSet());
  }

  private Set<String> unitCodes() {
    var codes = new TreeSet<>(leadUnitCodes());
    tasks.forEach(task -> codes.addAll(task.assistingUnitCodes()));
    return codes;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID programmeId() {
    return programmeId;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  @Nullable String titleEn() {
    return titleEn;
  }

  @Nullable String summary() {
    return summary;
  }

  @Nullable String reason() {
    return reason;
  }

  PlanState state() {
    return state;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  String preparedBy() {
    return preparedBy;
  }

  @Nullable String checkedBy() {
    return checkedBy;
  }

  @Nullable String approvedBy() {
    return approvedBy;
  }

  @Nullable PaperApproval paper() {
    return paper;
  }

  @Nullable String documentNumber() {
    return documentNumber;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  @Nullable UUID supersedesId() {
    return supersedesId;
  }

  List<PlanTask> tasks() {
    return List.copyOf(tasks);
  }
}
