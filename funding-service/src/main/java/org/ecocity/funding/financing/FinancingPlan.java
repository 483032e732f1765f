package org.ecocity.funding.financing;

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
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** How a project is to be paid for; its id is the project's. */
@Entity
class FinancingPlan {
  @Id UUID id;
  @Version long version;
  String projectCode;
  String projectName;
  String ownerUnitCode;
  @Nullable String lineDepartmentCode;
  boolean publicWelfare;
  long totalInvestmentFen;

  @Enumerated(EnumType.STRING)
  PlanState state = PlanState.EXPECTED;

  UUID tableId;
  int tableYear;
  int tableVersion;
  LocalDate openedOn;
  LocalDate dueDate;
  @Nullable LocalDate startsOn;
  UUID accountId;

  @ElementCollection
  @CollectionTable(name = "financing_plan_source", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  List<PlanSource> sources = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "financing_plan_year", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  List<PlanSource.Year> years = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  FinancingPlan() {}

  FinancingPlan(
      TableIssued table,
      TableIssued.TableEntry entry,
      List<PlanSource> expected,
      UUID accountId,
      LocalDate openedOn,
      LocalDate dueDate) {
    this.id = entry.projectId();
    this.accountId = accountId;
    this.openedOn = openedOn;
    this.dueDate = dueDate;
    follow(table, entry, expected);
  }

  /** Takes over what a newer table says; a plan that was filed keeps its sources. */
  final void follow(TableIssued table, TableIssued.TableEntry entry, List<PlanSource> expected) {
    projectCode = entry.projectCode();
    projectName = entry.projectName();
    ownerUnitCode = entry.ownerUnitCode();
    lineDepartmentCode = entry.lineDepartmentCode();
    publicWelfare = entry.publicWelfare();
    totalInvestmentFen = entry.totalInvestmentFen();
    startsOn = entry.startDate() == null ? startsOn : entry.startDate();
    tableId = table.tableId();
    tableYear = table.year();
    tableVersion = table.version();
    if (state == PlanState.EXPECTED) {
      sources.clear();
      sources.addAll(expected);
    }
  }

  /** Replaces the sources, or says why not. */
  PlanOutcome file(
      List<PlanSource> wanted,
      List<PlanSource.Year> wantedYears,
      Map<String, Boolean> governmentByKind) {
    var kinds = new HashSet<String>();
    for (var source : wanted) {
      if (!governmentByKind.containsKey(source.kind)) {
        return new PlanOutcome.UnknownSource(source.kind);
      }
      if (!kinds.add(source.kind)) {
        return new PlanOutcome.SourceTwice(source.kind);
      }
      if (source.committedFen > source.plannedFen) {
        return new PlanOutcome.CommittedOverPlanned(source.kind);
      }
      var hindrance =
          source.hindrance(wantedYears.stream().filter(y -> y.kind.equals(source.kind)).toList());
      if (hindrance != null) {
        return hindrance;
      }
    }
    var planned = sum(wanted.stream().map(s -> s.plannedFen).toList());
    if (planned.bitLength() > 53 || planned.longValueExact() > Money.MAX_FEN) {
      return new PlanOutcome.TooLarge();
    }
    var government =
        sum(
            wanted.stream()
                .filter(s -> governmentByKind.get(s.kind))
                .map(s -> s.plannedFen)
                .toList());
    if (publicWelfare && government.shiftLeft(1).compareTo(planned) <= 0) {
      return new PlanOutcome.GovernmentShareTooSmall(percent(government, planned));
    }
    sources.clear();
    sources.addAll(wanted);
    years.clear();
    years.addAll(wantedYears);
    state = PlanState.FILED;
    return new PlanOutcome.Filed();
  }

  long plannedFen() {
    return sources.stream().mapToLong(s -> s.plannedFen).sum();
  }

  long committedFen() {
    return sources.stream().mapToLong(s -> s.committedFen).sum();
  }

  /** What nobody has committed yet of the total investment. */
  long gapFen() {
    return Math.max(0, totalInvestmentFen - committedFen());
  }

  private static BigInteger sum(List<Long> amounts) {
    return amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigDecimal percent(BigInteger part, BigInteger whole) {
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(part.multiply(BigInteger.valueOf(100)))
            .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);
  }
}
