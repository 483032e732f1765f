package org.ecocity.funding.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.copies.ProjectCopy;
import org.ecocity.funding.payees.PayeeName;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A contract that is paid in parts. */
@Entity
class Contract {
  @Id
  @Column(updatable = false)
  UUID id = Ids.next();

  @Version long version;

  @Column(updatable = false)
  String contractNo;

  @Column(updatable = false)
  String unitCode;

  @Column(updatable = false)
  @Nullable UUID projectId;

  @Column(updatable = false)
  @Nullable String projectCode;

  String payee;
  String payeeAccountNo;
  long amountFen;

  @Column(updatable = false)
  LocalDate signedOn;

  @Column(updatable = false)
  LocalDate registeredOn;

  /** Both are kept by the database as payments come, die and are paid. */
  @Column(insertable = false, updatable = false)
  long requestedFen;

  @Column(insertable = false, updatable = false)
  long paidFen;

  @SuppressWarnings("NullAway.Init")
  Contract() {}

  Contract(
      ContractRequest request,
      String accountNo,
      String unitCode,
      @Nullable ProjectCopy project,
      LocalDate today) {
    this.contractNo = request.contractNo().strip();
    this.unitCode = unitCode;
    this.projectId = project == null ? null : project.projectId();
    this.projectCode = project == null ? null : project.code();
    this.payee = request.payee().strip();
    this.payeeAccountNo = accountNo;
    this.amountFen = request.amountFen();
    this.signedOn = request.signedOn();
    this.registeredOn = today;
  }

  long leftFen() {
    return amountFen - requestedFen;
  }

  /** What a payment may have of this contract. */
  ContractClaim claim(Claimed wanted) {
    if (!unitCode.equals(wanted.unitCode())) {
      return new ContractClaim.OfAnotherUnit();
    }
    if (projectId != null && !projectId.equals(wanted.projectId())) {
      return new ContractClaim.OfAnotherProject(Objects.requireNonNullElse(projectCode, "–"));
    }
    if (!payeeAccountNo.equals(wanted.accountNo())) {
      return new ContractClaim.OtherAccount();
    }
    if (!isWith(wanted.payee())) {
      return new ContractClaim.OtherPayee(payee);
    }
    return wanted.amountFen() > leftFen()
        ? new ContractClaim.Exceeded(id, leftFen())
        : new ContractClaim.Granted(id);
  }

  /** Whether it is with a payee of this name, however it is typed. */
  boolean isWith(String name) {
    return PayeeName.comparable(payee).equals(PayeeName.comparable(name));
  }

  /** Follows a supplementary agreement; false when payments have asked for more than it leaves. */
  boolean amend(@Nullable String name, @Nullable String accountNo, @Nullable Long fen) {
    if (fen != null && fen < requestedFen) {
      return false;
    }
    payee = name == null ? payee : name.strip();
    payeeAccountNo = accountNo == null ? payeeAccountNo : accountNo;
    amountFen = fen == null ? amountFen : fen;
    return true;
  }
}
