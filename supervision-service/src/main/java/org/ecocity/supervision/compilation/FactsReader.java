package org.ecocity.supervision.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.copies.ProgressCopy;
import org.ecocity.supervision.copies.ProjectCopies;
import org.ecocity.supervision.copies.ProjectCopy;
import org.ecocity.supervision.copies.TableCopy;
import org.ecocity.supervision.findings.FindingsAsOf;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Reads the local copies as of a cut-off. */
@ApplicationScoped
class FactsReader {
  private final ProjectCopies copies;
  private final FindingsAsOf findings;
  private final Units units;

  FactsReader(ProjectCopies copies, FindingsAsOf findings, Units units) {
    this.copies = copies;
    this.findings = findings;
    this.units = units;
  }

  Facts read(Order order) {
    var month = YearMonth.parse(order.period());
    var cutOff = order.cutOff();
    var day = cutOff.atZone(BusinessClock.ZONE).toLocalDate();
    var table = copies.table(month.getYear(), cutOff);
    var projects = projects(order, month, table);
    var codes = projects.stream().map(Facts.Project::code).collect(Collectors.toSet());
    var lights =
        copies.lights(cutOff).stream()
            .filter(light -> codes.contains(light.projectCode()))
            .filter(light -> !light.colour().equals("GREEN"))
            .toList();
    var register = findings.ordered(cutOff);
    return new Facts(
        order,
        month,
        day,
        table.map(TableCopy::version).orElse(0),
        copies
            .planCurve(month.getYear(), cutOff)
            .getOrDefault(month.getMonthValue(), BigDecimal.ZERO),
        projects,
        lights,
        register,
        units(projects, day),
        names(projects, register, day));
  }

  private Map<String, String> names(
      List<Facts.Project> projects, List<FindingsAsOf.Past> register, LocalDate day) {
    return Stream.concat(
            projects.stream().map(Facts.Project::unitCode),
            register.stream().map(FindingsAsOf.Past::unitCode))
        .distinct()
        .collect(Collectors.toMap(code -> code, code -> units.nameOf(code, day)));
  }

  private List<Facts.Unit> units(List<Facts.Project> projects, LocalDate day) {
    return projects.stream()
        .map(Facts.Project::unitCode)
        .distinct()
        .sorted()
        .map(
            code ->
                new Facts.Unit(
                    code,
                    units.nameOf(code, day),
                    Group.of(units.kindOf(code).orElse("DEPARTMENT"))))
        .toList();
  }

  private List<Facts.Project> projects(Order order, YearMonth month, Optional<TableCopy> table) {
    var reports = reports(order);
    var owing = listedBy(month, order.cutOff());
    var states =
        copies.projects(order.cutOff()).stream()
            .collect(Collectors.toMap(ProjectCopy::projectId, Function.identity()));
    return table.map(TableCopy::entries).orElse(List.of()).stream()
        .map(
            entry ->
                project(
                    entry,
                    month,
                    owing.contains(entry.projectId()),
                    reports.getOrDefault(entry.projectId(), List.of()),
                    states.get(entry.projectId())))
        .sorted(Comparator.comparing(Facts.Project::code))
        .toList();
  }

  /** A project that a later version brought in reports from the month of that version on. */
  private Set<UUID> listedBy(YearMonth month, Instant cutOff) {
    var endOfMonth = month.plusMonths(1).atDay(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    return copies
        .table(month.getYear(), endOfMonth.isBefore(cutOff) ? endOfMonth : cutOff)
        .map(TableCopy::entries)
        .orElse(List.of())
        .stream()
        .map(TableCopy.Entry::projectId)
        .collect(Collectors.toSet());
  }

  private static Facts.Project project(
      TableCopy.Entry entry,
      YearMonth month,
      boolean owes,
      List<ProgressCopy> reports,
      @Nullable ProjectCopy state) {
    var last = reports.isEmpty() ? null : reports.getLast();
    var before = before(entry, month, reports);
    return new Facts.Project(
        entry.projectCode(),
        entry.projectName(),
        state == null || state.fieldCode() == null ? "" : state.fieldCode(),
        state == null ? null : state.fieldName(),
        entry.ownerUnitCode(),
        entry.annualInvestmentFen(),
        before.getValue(),
        before.getKey(),
        last,
        last != null && last.period().equals(month.toString()) ? last.firstReportedAt() : null,
        owes,
        state != null && isBy(state.startedOn(), month),
        state != null && isBy(state.completedOn(), month),
        state != null && isBy(state.acceptedOn(), month));
  }

  private static boolean isBy(@Nullable LocalDate day, YearMonth month) {
    return day != null && !day.isAfter(month.atEndOfMonth());
  }

  /** As the table tells it; where it does not, the last report of the years before. */
  private static Map.Entry<String, Long> before(
      TableCopy.Entry entry, YearMonth month, List<ProgressCopy> reports) {
    var told = entry.doneByLastYearEndFen();
    if (told != null) {
      return Map.entry("年度重点建设项目表", told);
    }
    return reports.stream()
        .filter(report -> report.period().compareTo(month.getYear() + "-01") < 0)
        .reduce((earlier, later) -> later)
        .map(
            report ->
                Map.entry(
                    report.projectCode() + " " + report.period() + " 第" + report.revision() + "次",
                    report.workDoneFen()))
        .orElse(Map.entry("以前年度无报告", 0L));
  }

  /** Each project's reports by period, a corrected unit's as of its correction. */
  private Map<UUID, List<ProgressCopy>> reports(Order order) {
    var corrected = new HashSet<String>();
    var all = new ArrayList<ProgressCopy>();
    for (var correction : lastOfEach(order.corrections())) {
      corrected.add(correction.unitCode());
      copies.reports(order.period(), correction.asOf()).stream()
          .filter(report -> report.ownerUnitCode().equals(correction.unitCode()))
          .forEach(all::add);
    }
    copies.reports(order.period(), order.cutOff()).stream()
        .filter(report -> !isCorrected(report, corrected))
        .forEach(all::add);
    var byProject = new HashMap<UUID, List<ProgressCopy>>();
    all.stream()
        .sorted(Comparator.comparing(ProgressCopy::period))
        .forEach(
            report ->
                byProject.computeIfAbsent(report.projectId(), id -> new ArrayList<>()).add(report));
    return byProject;
  }

  private static List<Order.Correction> lastOfEach(List<Order.Correction> corrections) {
    var last = new HashMap<String, Order.Correction>();
    corrections.forEach(correction -> last.put(correction.unitCode(), correction));
    return List.copyOf(last.values());
  }

  private static boolean isCorrected(ProgressCopy report, Set<String> corrected) {
    return corrected.contains(report.ownerUnitCode());
  }
}
