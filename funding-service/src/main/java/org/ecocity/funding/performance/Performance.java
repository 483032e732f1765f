package org.ecocity.funding.performance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.ledger.standings.LineStanding;
import org.ecocity.funding.performance.sheets.EvaluationSheet;
import org.ecocity.funding.performance.sheets.Rating;
import org.ecocity.funding.performance.sheets.Scoring;
import org.ecocity.funding.performance.sheets.SheetService;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.ids.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a budget line, or a project on it, was to bring in its year, and what it brought. */
@Entity
class Performance {
  @Id UUID id = Ids.next();
  @Version long version;
  UUID budgetLineId;
  String budgetLineCode;
  String budgetLineName;
  int year;
  @Nullable UUID projectId;
  @Nullable String projectCode;
  @Nullable String projectName;
  @Nullable Long projectBudgetFen;
  String unitCode;
  String sheetCode;
  int sheetVersion;
  String goal;

  @Enumerated(EnumType.STRING)
  PerformanceState state = PerformanceState.DRAFT;

  String enteredBy;
  @Nullable String enteredPerson;
  LocalDate enteredOn;
  @Nullable String confirmedBy;
  @Nullable LocalDate confirmedOn;

  @Nullable String achieved;
  @Nullable Long openedFen;
  @Nullable Long budgetFen;
  @Nullable Long executedFen;
  @Nullable BigDecimal executionPoints;
  @Nullable BigDecimal executionScore;
  @Nullable String executionReason;
  @Nullable String executionRemedy;
  @Nullable BigDecimal selfScore;
  @Nullable BigDecimal score;

  @Enumerated(EnumType.STRING)
  @Nullable Rating rating;

  @Nullable String evaluatedBy;
  @Nullable String evaluatedPerson;
  @Nullable LocalDate evaluatedOn;
  @Nullable String reviewedBy;
  @Nullable String reviewedPerson;
  @Nullable LocalDate reviewedOn;
  @Nullable String closedBy;
  @Nullable LocalDate closedOn;

  @ElementCollection
  @CollectionTable(name = "performance_row", joinColumns = @JoinColumn(name = "performance_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<PerformanceRow> rows = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Performance() {}

  Performance(ChargedLine line, @Nullable ProjectCopy project, Hand hand, LocalDate today) {
    this.budgetLineId = line.id();
    this.budgetLineCode = line.code();
    this.budgetLineName = line.name();
    this.year = line.year();
    this.unitCode = line.ownerUnitCode();
    this.sheetCode = "";
    this.goal = "";
    if (project != null) {
      this.projectId = project.projectId();
      this.projectCode = project.code();
      this.projectName = project.name();
    }
    this.enteredBy = hand.user();
    this.enteredPerson = hand.person();
    this.enteredOn = today;
  }

  /** The last day of its year: the ledger counts as of then. */
  LocalDate yearEnd() {
    return LocalDate.of(year, 12, 31);
  }

  /** Takes the targets, anew when they were sent back or are still a draft. */
  PerformanceState promise(
      TargetRequest said, SheetService.Applied sheet, Hand hand, LocalDate today) {
    var from = state;
    state = PerformanceState.DRAFT;
    sheetCode = sheet.sheet().code();
    sheetVersion = sheet.version();
    goal = said.goal().strip();
    projectBudgetFen = said.projectBudgetFen();
    rows.clear();
    said.rows()
        .forEach(
            row ->
                rows.add(
                    new PerformanceRow(
                        row, sheet.sheet().dimensionOf(row.partCode()).orElseThrow())));
    enteredBy = hand.user();
    enteredPerson = hand.person();
    enteredOn = today;
    return from;
  }

  /** Whether the owner may change the targets. */
  boolean isOpen() {
    return state == PerformanceState.DRAFT
        || (state == PerformanceState.RETURNED && confirmedBy == null);
  }

  /** Whether the owner may evaluate itself, first or anew. */
  boolean isToBeEvaluated() {
    return state == PerformanceState.CONFIRMED
        || (state == PerformanceState.RETURNED && confirmedBy != null);
  }

  /** Whether there is a result to be shown. */
  boolean isEvaluated() {
    return evaluatedOn != null;
  }

  /** The money it is about: the whole line's, or the part that the project was to have. */
  LineStanding money(LineStanding ofLine) {
    return projectBudgetFen == null
        ? ofLine
        : new LineStanding(projectBudgetFen, projectBudgetFen, ofLine.paidFen());
  }

  /** Takes the unit's own evaluation, which has been checked. */
  PerformanceState evaluate(
      ResultRequest said, EvaluationSheet sheet, LineStanding money, Hand hand, LocalDate today) {
    var from = state;
    achieved = said.achieved().strip();
    openedFen = money.openedFen();
    budgetFen = money.quotaFen();
    executedFen = money.paidFen();
    executionPoints = sheet.execution().map(EvaluationSheet.Dimension::points).orElse(null);
    executionScore = executionPoints == null ? null : execution(money, executionPoints);
    executionReason = said.executionReason();
    executionRemedy = said.executionRemedy();
    said.rows().forEach(row -> rows.get(row.no() - 1).evaluate(row));
    selfScore = sum(rows.stream().map(PerformanceRow::ownWord).toList());
    state = PerformanceState.SELF_EVALUATED;
    evaluatedBy = hand.user();
    evaluatedPerson = hand.person();
    evaluatedOn = today;
    reviewedBy = null;
    reviewedPerson = null;
    reviewedOn = null;
    reckon(sheet);
    return from;
  }

  static BigDecimal execution(LineStanding money, BigDecimal points) {
    return Scoring.ofExecution(money.paidFen(), money.quotaFen(), points);
  }

  /** Finance's word on the rows. */
  void review(
      List<PerformanceTransition.Score> corrected,
      EvaluationSheet sheet,
      Hand hand,
      LocalDate today) {
    corrected.forEach(each -> rows.get(each.no() - 1).correct(each));
    state = PerformanceState.REVIEWED;
    reviewedBy = hand.user();
    reviewedPerson = hand.person();
    reviewedOn = today;
    reckon(sheet);
  }

  void confirm(String user, LocalDate today) {
    state = PerformanceState.CONFIRMED;
    confirmedBy = user;
    confirmedOn = today;
  }

  void close(String user, LocalDate today) {
    state = PerformanceState.CLOSED;
    closedBy = user;
    closedOn = today;
  }

  void sendBack() {
    state = PerformanceState.RETURNED;
  }

  /** Whether a person had a hand in it who must not take that step too. */
  boolean isSameHand(Hand hand, PerformanceState to) {
    return switch (to) {
      case CONFIRMED -> hand.is(enteredBy, enteredPerson);
      case REVIEWED -> hand.is(evaluatedBy, evaluatedPerson);
      case CLOSED -> hand.is(evaluatedBy, evaluatedPerson) || hand.is(reviewedBy, reviewedPerson);
      case DRAFT, SELF_EVALUATED, RETURNED -> false;
    };
  }

  private void reckon(EvaluationSheet sheet) {
    score = sum(rows.stream().map(PerformanceRow::counted).toList());
    rating = sheet.rating(Objects.requireNonNull(score));
  }

  private BigDecimal sum(List<BigDecimal> scores) {
    var fromLedger = executionScore == null ? BigDecimal.ZERO : executionScore;
    return scores.stream().reduce(fromLedger, BigDecimal::add);
  }
}
