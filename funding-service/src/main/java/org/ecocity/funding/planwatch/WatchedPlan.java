package org.ecocity.funding.planwatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is watched of a project's financing.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param projectName its name
 * @param ownerUnitCode its unit
 * @param publicWelfare whether government money must be the main part
 * @param totalInvestmentFen total investment in fen
 * @param filed whether the unit has filed its plan
 * @param dueDate until when it was awaited
 * @param startsOn when the project starts, if known
 * @param competed whether a concluded competition is on record
 * @param sources its sources
 * @param years what they are to bring by year
 */
record WatchedPlan(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    boolean publicWelfare,
    long totalInvestmentFen,
    boolean filed,
    LocalDate dueDate,
    @Nullable LocalDate startsOn,
    boolean competed,
    List<Source> sources,
    List<Year> years) {

  /** A kind of money, its name in both languages, and what it brought so far. */
  record Source(
      String kind,
      String name,
      String nameEn,
      boolean government,
      boolean needsPartner,
      long plannedFen,
      long committedFen,
      long arrivedFen) {}

  /** What a kind of money is to bring in a year. */
  record Year(
      String kind,
      int year,
      long plannedFen,
      LocalDate commitBy,
      long committedFen,
      @Nullable LocalDate committedOn,
      LocalDate arriveBy) {}

  /** Something wrong, without its sentence. */
  record Found(
      WarningCode code,
      @Nullable Source source,
      @Nullable Integer year,
      @Nullable LocalDate dueOn,
      @Nullable Long amountFen) {}

  /** All that is wrong on a day, the worst first. */
  List<Found> faults(LocalDate today) {
    var found = new ArrayList<Found>();
    long planned = sources.stream().mapToLong(Source::plannedFen).sum();
    long committed = sources.stream().mapToLong(Source::committedFen).sum();
    long government =
        sources.stream().filter(Source::government).mapToLong(Source::plannedFen).sum();
    long whole = Math.max(planned, totalInvestmentFen);
    if (publicWelfare && planned > 0 && government <= whole - government) {
      found.add(whole(WarningCode.GOVERNMENT_SHARE, null, whole / 2 + 1 - government));
    }
    if (startsOn != null && startsOn.isBefore(today) && !competed) {
      sources.stream()
          .filter(s -> s.needsPartner() && s.plannedFen() > 0)
          .map(s -> new Found(WarningCode.NO_COMPETITION, s, null, startsOn, s.plannedFen()))
          .forEach(found::add);
    }
    sources.forEach(source -> late(source, today, found));
    if (!filed && dueDate.isBefore(today)) {
      found.add(whole(WarningCode.PLAN_OVERDUE, dueDate, null));
    }
    if (planned < totalInvestmentFen) {
      found.add(whole(WarningCode.NOT_PLANNED, null, totalInvestmentFen - planned));
    }
    if (planned > totalInvestmentFen) {
      found.add(whole(WarningCode.OVER_PLANNED, null, planned - totalInvestmentFen));
    }
    if (committed < totalInvestmentFen) {
      found.add(whole(WarningCode.GAP, null, totalInvestmentFen - committed));
    }
    found.sort(java.util.Comparator.comparing(Found::code));
    return found;
  }

  /** What arrived counts for the earliest years first. */
  private void late(Source source, LocalDate today, List<Found> found) {
    long arrived = source.arrivedFen();
    var ofSource =
        years.stream()
            .filter(y -> y.kind().equals(source.kind()))
            .sorted(java.util.Comparator.comparing(Year::arriveBy))
            .toList();
    for (var year : ofSource) {
      long here = Math.min(arrived, year.committedFen());
      arrived -= here;
      if (year.arriveBy().isBefore(today) && here < year.committedFen()) {
        found.add(
            of(
                WarningCode.ARRIVED_LATE,
                source,
                year,
                year.arriveBy(),
                year.committedFen() - here));
      }
      if (year.commitBy().isBefore(today) && year.committedFen() < year.plannedFen()) {
        long missing = year.plannedFen() - year.committedFen();
        found.add(of(WarningCode.NOT_COMMITTED, source, year, year.commitBy(), missing));
      }
      if (year.committedOn() != null && year.committedOn().isAfter(year.commitBy())) {
        found.add(
            of(WarningCode.COMMITTED_LATE, source, year, year.commitBy(), year.committedFen()));
      }
    }
  }

  private static Found whole(WarningCode code, @Nullable LocalDate dueOn, @Nullable Long fen) {
    return new Found(code, null, null, dueOn, fen);
  }

  private static Found of(
      WarningCode code, Source source, Year year, LocalDate dueOn, long amountFen) {
    return new Found(code, source, year.year(), dueOn, amountFen);
  }
}
