package org.ecocity.funding.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quota of a year, level, owner and earmark; its money stands in the ledger. */
@Entity
class BudgetLine {
  @Id UUID id;
  @Version long version;
  String code;
  int year;

  @Enumerated(EnumType.STRING)
  Level level;

  String ownerUnitCode;
  String name;
  String fundKind;
  @Nullable String functionalCode;
  @Nullable String allocationDocumentNo;
  @Nullable UUID carriedOverFromId;
  @Nullable UUID parentLineId;
  @Nullable String parentLineCode;
  long openedFen;
  long amountFen;
  List<String> purposes;
  List<String> excludedPurposes;
  List<String> fieldCodes;
  UUID accountId;
  UUID commitmentAccountId;
  UUID payableAccountId;
  LocalDate enteredOn;

  @SuppressWarnings("NullAway.Init")
  BudgetLine() {}

  BudgetLine(UUID id, BudgetLineRequest request, LineOpening.LineAccounts accounts, LocalDate day) {
    this.id = id;
    this.code = request.code().strip();
    this.year = request.year();
    this.level = request.level();
    this.ownerUnitCode = request.ownerUnitCode().strip();
    this.name = request.nameOrCode();
    this.fundKind = request.fundKindOrGeneral();
    this.functionalCode = request.functionalCode();
    this.allocationDocumentNo = request.allocationDocumentNo();
    this.carriedOverFromId = request.carriedOverFromId();
    this.openedFen = request.amountFen();
    this.amountFen = request.amountFen();
    var earmark = request.earmarkOrNone();
    this.purposes = earmark.purposes();
    this.excludedPurposes = earmark.excludedPurposes();
    this.fieldCodes = earmark.fieldCodes();
    this.accountId = accounts.available();
    this.commitmentAccountId = accounts.committed();
    this.payableAccountId = accounts.payable();
    this.enteredOn = day;
  }

  Earmark earmark() {
    return new Earmark(purposes, excludedPurposes, fieldCodes);
  }

  /** Marks it as carrying on money of another line. */
  void carryOn(BudgetLine parent) {
    parentLineId = parent.id;
    parentLineCode = parent.code;
  }

  /** More or less was allocated or moved to it. */
  void resize(long byFen) {
    amountFen = Math.addExact(amountFen, byFen);
  }

  /**
   * Whether a request says of this line what stands here already; of its quota, what it was opened
   * with, whatever documents moved since.
   */
  boolean isAsIn(BudgetLineRequest request) {
    return year == request.year()
        && level == request.level()
        && ownerUnitCode.equals(request.ownerUnitCode().strip())
        && name.equals(request.nameOrCode())
        && fundKind.equals(request.fundKindOrGeneral())
        && Objects.equals(functionalCode, request.functionalCode())
        && Objects.equals(allocationDocumentNo, request.allocationDocumentNo())
        && Objects.equals(carriedOverFromId, request.carriedOverFromId())
        && openedFen == request.amountFen()
        && earmark().limitsAs(request.earmarkOrNone());
  }

  /** Whether a unit may ask for money of this line: of a district's only the district itself. */
  boolean isOpenTo(String unitCode) {
    return level != Level.DISTRICT || ownerUnitCode.equals(unitCode);
  }
}
