package org.ecocity.supervision.cadences;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that comes due on its own, again and again. */
@Entity
@Table(name = "cadence")
class Cadence {
  @Id UUID id;
  String code;
  String name;
  String nameEn;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  @Enumerated(EnumType.STRING)
  CadenceKind kind;

  String firstPeriod;
  @Nullable String lastPeriod;
  @Nullable Integer nthWorkingDay;
  @Nullable Integer dayOfMonth;
  @Nullable LocalTime dueTime;
  int leadWorkingDays;
  @Nullable String issuerCode;
  @Nullable String series;
  LocalDate validFrom;
  @Version long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "cadence_period", joinColumns = @JoinColumn(name = "cadence_id"))
  @OrderColumn(name = "position")
  @Column(name = "period")
  List<String> fixedPeriods = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Cadence() {}

  @SuppressWarnings("NullAway.Init")
  Cadence(UUID id, CadenceRequest request) {
    this.id = id;
    this.code = request.code();
    replace(request);
  }

  void replace(CadenceRequest request) {
    name = request.name();
    nameEn = request.nameEn();
    purpose = request.purpose();
    kind = request.kind();
    firstPeriod = request.firstPeriod();
    lastPeriod = request.lastPeriod();
    nthWorkingDay = request.nthWorkingDay();
    dayOfMonth = request.dayOfMonth();
    dueTime = request.dueTime();
    leadWorkingDays = request.lead();
    issuerCode = request.issuerCode();
    series = request.series();
    validFrom = request.validFrom();
    fixedPeriods.clear();
    fixedPeriods.addAll(request.periods());
  }

  CadenceRule rule() {
    return new CadenceRule(
        kind, firstPeriod, lastPeriod, nthWorkingDay, dayOfMonth, List.copyOf(fixedPeriods));
  }
}
