package org.ecocity.funding.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecocity.funding.budget.Level;
import org.ecocity.funding.copies.Units;
import org.jspecify.annotations.Nullable;

/** Holds each government's budget against the need of its key projects. */
@ApplicationScoped
class Gaps {
  private static final int DECIMALS = 4;

  private final GapBooks books;
  private final Units units;

  Gaps(GapBooks books, Units units) {
    this.books = books;
    this.units = units;
  }

  /** Of a year; a reader who is named sees his own district and unit alone. */
  @Transactional
  GapReport report(int year, @Nullable String reader) {
    var covers = books.covers(year);
    var laid = laid(year, covers);
    var names = units.names();
    var mine =
        laid.stream()
            .filter(one -> reader == null || one.need().ownerUnitCode().equals(reader))
            .toList();
    long need = needFen(mine);
    long covered = coveredFen(mine);
    return new GapReport(
        year,
        books.tableVersion(year),
        need,
        covered,
        need - covered,
        percent(covered, need),
        governments(laid, covers).stream()
            .filter(one -> reader == null || reader.equals(one.unitCode()))
            .map(one -> gap(one, laid, covers, names))
            .toList(),
        new TreeSet<>(mine.stream().map(one -> one.need().ownerUnitCode()).toList())
            .stream().map(unit -> ofUnit(unit, mine, names)).toList());
  }

  /** What departments' key projects are short of in a year. */
  Shortages shortages(int year) {
    return new Shortages(laid(year, books.covers(year)));
  }

  /** What is short, by level and department. */
  static final class Shortages {
    private final List<Laid> laid;

    private Shortages(List<Laid> laid) {
      this.laid = laid;
    }

    /** Of the projects a department builds or has in its field; none when they are covered. */
    Optional<Shortage> of(Level level, String departmentCode) {
      var theirs =
          laid.stream()
              .filter(one -> one.need().level().equals(level.name()))
              .filter(one -> one.isOf(departmentCode))
              .toList();
      long need = needFen(theirs);
      long missing = need - coveredFen(theirs);
      int count = (int) theirs.stream().filter(one -> one.shortFen() > 0).count();
      return missing == 0
          ? Optional.empty()
          : Optional.of(new Shortage(departmentCode, need, need - missing, missing, count));
    }
  }

  /**
   * Key projects that are not covered.
   *
   * @param departmentCode whose
   * @param needFen what the level is to bring to them, in fen
   * @param coveredFen what of it its lines cover, in fen
   * @param shortFen what they do not, in fen
   * @param projectCount how many are not covered
   */
  record Shortage(
      String departmentCode, long needFen, long coveredFen, long shortFen, int projectCount) {}

  private List<Laid> laid(int year, List<Cover> covers) {
    var needs = books.needs(year);
    var parts = Covering.of(needs, covers);
    var laid = new ArrayList<Laid>();
    for (int i = 0; i < parts.size(); i++) {
      laid.add(new Laid(needs.get(i), parts.get(i)));
    }
    return laid;
  }

  private static List<Government> governments(List<Laid> laid, List<Cover> covers) {
    var found =
        new LinkedHashSet<>(
            Stream.concat(
                    laid.stream().map(one -> one.need().government()),
                    covers.stream().map(Cover::government))
                .toList());
    return found.stream()
        .sorted(
            Comparator.comparing((Government one) -> Level.valueOf(one.level()))
                .thenComparing(one -> String.valueOf(one.unitCode())))
        .toList();
  }

  private static GapReport.GovernmentGap gap(
      Government one, List<Laid> laid, List<Cover> covers, Units.Names names) {
    var mine = laid.stream().filter(l -> l.need().government().equals(one)).toList();
    long need = needFen(mine);
    long covered = coveredFen(mine);
    return new GapReport.GovernmentGap(
        one.level(),
        one.unitCode(),
        one.unitCode() == null ? null : names.of(one.unitCode()),
        need,
        covers.stream()
            .filter(cover -> cover.government().equals(one))
            .mapToLong(Cover::amountFen)
            .sum(),
        covered,
        need - covered,
        percent(covered, need),
        mine.stream().filter(l -> l.shortFen() > 0).map(Gaps::projectGap).toList());
  }

  private static GapReport.ProjectGap projectGap(Laid one) {
    var need = one.need();
    return new GapReport.ProjectGap(
        need.projectId(),
        need.projectCode(),
        need.projectName(),
        need.ownerUnitCode(),
        need.lineDepartmentCode(),
        need.amountFen(),
        one.coveredFen(),
        one.shortFen());
  }

  private static GapReport.UnitGap ofUnit(String unit, List<Laid> laid, Units.Names names) {
    var mine = laid.stream().filter(one -> one.need().ownerUnitCode().equals(unit)).toList();
    long need = needFen(mine);
    long covered = coveredFen(mine);
    return new GapReport.UnitGap(unit, names.of(unit), need, covered, need - covered);
  }

  private static long needFen(List<Laid> laid) {
    return laid.stream().mapToLong(one -> one.need().amountFen()).sum();
  }

  private static long coveredFen(List<Laid> laid) {
    return laid.stream().mapToLong(Laid::coveredFen).sum();
  }

  private static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.valueOf(100)
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  /** A need with what covers it. */
  private record Laid(Need need, long coveredFen) {
    long shortFen() {
      return need.amountFen() - coveredFen;
    }

    boolean isOf(String department) {
      return department.equals(need.lineDepartmentCode())
          || department.equals(need.ownerUnitCode());
    }
  }
}
