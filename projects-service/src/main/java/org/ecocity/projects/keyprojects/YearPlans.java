package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The plans of projects in the tables in force, by year; nothing for those in no table. */
  @Transactional
  public Map<UUID, List<YearPlan>> of(Collection<UUID> projectIds) {
    return entries.inForce(projectIds);
  }

  /** When the first version of each year's table was issued; reports are due from that month on. */
  @Transactional
  public Map<Integer, LocalDate> firstIssuedOn() {
    return tables.firstIssuedOn();
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
