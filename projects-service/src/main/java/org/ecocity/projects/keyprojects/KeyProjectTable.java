package org.ecocity.projects.keyprojects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.approvals.PaperApproval;
import org.jspecify.annotations.Nullable;

/** One version of the year's table. Issued, it never changes; a change is a new version. */
@Entity
class KeyProjectTable {
  @Id private UUID id;
  @Version private long version;
  private int year;
  private int tableVersion;

  @Enumerated(EnumType.STRING)
  private TableState state = TableState.DRAFT;

  private LocalDate stateSince;
  private @Nullable UUID supersedesId;
  private @Nullable String documentNumber;
  private @Nullable LocalDate issuedOn;
  private int entryCount;
  private long totalInvestmentFen;
  private long annualInvestmentFen;
  private String preparedBy;
  private @Nullable String checkedBy;
  private @Nullable String approvedBy;

  @Embedded
  @AttributeOverride(name = "paperSigner", column = @Column(name = "paper_signer"))
  private @Nullable PaperApproval paper;

  @SuppressWarnings("NullAway.Init")
  KeyProjectTable() {}

  KeyProjectTable(
      UUID id, int year, int tableVersion, @Nullable UUID supersedes, String by, LocalDate today) {
    this.id = id;
    this.year = year;
    this.tableVersion = tableVersion;
    this.supersedesId = supersedes;
    this.preparedBy = by;
    this.stateSince = today;
  }

  /** Takes note of its new entries. */
  void filled(Totals totals, String by) {
    entryCount = totals.entryCount();
    totalInvestmentFen = totals.totalInvestmentFen();
    annualInvestmentFen = totals.annualInvestmentFen();
    preparedBy = by;
  }

  void check(String by, LocalDate today) {
    enter(TableState.CHECKED, today);
    checkedBy = by;
  }

  void enterPaper(PaperApproval given) {
    paper = given;
  }

  void approve(String by, LocalDate today) {
    enter(TableState.APPROVED, today);
    approvedBy = by;
  }

  void issue(String number, LocalDate today) {
    enter(TableState.ISSUED, today);
    documentNumber = number;
    issuedOn = today;
  }

  void supersede(LocalDate today) {
    enter(TableState.SUPERSEDED, today);
  }

  private void enter(TableState next, LocalDate today) {
    state = next;
    stateSince = today;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int year() {
    return year;
  }

  int tableVersion() {
    return tableVersion;
  }

  TableState state() {
    return state;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  @Nullable UUID supersedesId() {
    return supersedesId;
  }

  @Nullable String documentNumber() {
    return documentNumber;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  Totals totals() {
    return new Totals(entryCount, totalInvestmentFen, annualInvestmentFen);
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
}
