package org.ecocity.funding.reconciliations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A row of the treasury's list as it was given. */
@Entity
class TreasuryRow {
  @Id UUID id = Ids.next();
  UUID reconciliationId;
  String voucherNo;
  long amountFen;
  LocalDate paidOn;
  @Nullable String payeeAccountNo;

  @SuppressWarnings("NullAway.Init")
  TreasuryRow() {}

  TreasuryRow(UUID reconciliationId, BankRow row) {
    this.reconciliationId = reconciliationId;
    this.voucherNo = row.voucherNo();
    this.amountFen = row.amountFen();
    this.paidOn = row.paidOn();
    this.payeeAccountNo = row.accountNo();
  }

  BankRow row() {
    return new BankRow(voucherNo, amountFen, paidOn, payeeAccountNo);
  }
}
