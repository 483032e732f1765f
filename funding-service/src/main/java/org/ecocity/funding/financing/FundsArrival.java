package org.ecocity.funding.financing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that has arrived at a project; never changed, only reversed. */
@Entity
class FundsArrival {
  @Id UUID id;
  @Version long version;
  UUID projectId;
  String ownerUnitCode;
  String kind;
  long amountFen;
  LocalDate arrivedOn;
  @Nullable String documentNo;

  @Enumerated(EnumType.STRING)
  ArrivalState state = ArrivalState.RECORDED;

  UUID journalId;

  @SuppressWarnings("NullAway.Init")
  FundsArrival() {}

  FundsArrival(UUID id, FinancingPlan plan, ArrivalRequest request, LocalDate day, UUID journalId) {
    this.id = id;
    this.projectId = plan.id;
    this.ownerUnitCode = plan.ownerUnitCode;
    this.kind = request.kind();
    this.amountFen = request.amountFen();
    this.arrivedOn = day;
    this.documentNo = request.documentNo();
    this.journalId = journalId;
  }

  /** Marks it as undone; false when it was already. */
  boolean reverse() {
    if (state == ArrivalState.REVERSED) {
      return false;
    }
    state = ArrivalState.REVERSED;
    return true;
  }
}
