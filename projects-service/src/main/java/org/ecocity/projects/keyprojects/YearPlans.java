package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features ask of the issued tables: what was planned for a project in a year. */
@ApplicationScoped
public class YearPlans {
  private final KeyProjectTables tables;
  private final TableEntries entries;

  YearPlans(KeyProjectTables tables, TableEntries entries) {
    this.tables = tables;
    this.entries = entries;
  }

  /** The plans of a project in the tables in force, by year. */
  @Transactional
  public List<YearPlan> of(UUID projectId) {
    return entries.inForce(projectId).stream().map(this::plan).toList();
  }

  /** When the first version of a year's table was issued; reports are due from that month on. */
  @Transactional
  public Optional<LocalDate> firstIssuedOn(int year) {
    return tables
        .find("year = ?1 and issuedOn is not null order by tableVersion", year)
        .<KeyProjectTable>firstResultOptional()
        .map(KeyProjectTable::issuedOn);
  }

  private YearPlan plan(TableEntry entry) {
    var view = entry.view();
    return new YearPlan(
        tables.findById(entry.tableId()).year(),
        view.totalInvestmentFen(),
        view.doneByLastYearEndFen(),
        view.annualInvestmentFen());
  }

  /**
   * What is planned for a project in one year.
   *
   * @param year the year
   * @param totalInvestmentFen total investment, fen
   * @param doneByLastYearEndFen done before the year, fen
   * @param annualInvestmentFen planned for the year, fen
   */
  public record YearPlan(
      int year, long totalInvestmentFen, long doneByLastYearEndFen, long annualInvestmentFen) {
    /** Whether the month lies in the year. */
    public boolean covers(YearMonth month) {
      return month.getYear() == year;
    }
  }
}
