package org.ecocity.funding.performance.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.standings.LineStanding;
import org.ecocity.funding.performance.sheets.Scoring;
import org.ecocity.platform.ids.Ids;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How far targets had come on a day of their year; kept as it was said. */
@Entity
@Immutable
@Table(name = "performance_monitoring")
class Monitoring {
  @Id UUID id = Ids.next();
  UUID performanceId;
  LocalDate asOf;
  String enteredBy;
  @Nullable Long budgetFen;
  @Nullable Long paidFen;

  @ElementCollection
  @CollectionTable(
      name = "performance_monitoring_row",
      joinColumns = @JoinColumn(name = "monitoring_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<Row> rows = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Monitoring() {}

  Monitoring(UUID performanceId, LocalDate asOf, String user, LineStanding money, List<Row> rows) {
    this.performanceId = performanceId;
    this.asOf = asOf;
    this.enteredBy = user;
    this.budgetFen = money.quotaFen();
    this.paidFen = money.paidFen();
    this.rows.addAll(rows);
  }

  /** A measured row on its way. */
  @Embeddable
  static class Row {
    int no;
    BigDecimal actualValue;
    BigDecimal expectedValue;
    BigDecimal deviationPercent;
    @Nullable String reason;
    @Nullable String remedy;

    @SuppressWarnings("NullAway.Init")
    Row() {}

    Row(MonitoringRequest.MonitoringRow said, BigDecimal target) {
      this.no = said.no();
      this.actualValue = said.actualValue();
      this.expectedValue = said.expectedValue();
      this.deviationPercent = Scoring.deviationPercent(target, said.expectedValue());
      this.reason = said.reason();
      this.remedy = said.remedy();
    }
  }
}
