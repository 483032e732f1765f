package org.ecocity.supervision.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's key-project table.
 *
 * @param tableId the version's id
 * @param year its year
 * @param version 1, 2, 3 …
 * @param documentNumber number it was issued under
 * @param issuedOn when it was issued
 * @param entries its entries, by project code
 */
public record TableCopy(
    UUID tableId,
    int year,
    int version,
    @Nullable String documentNumber,
    LocalDate issuedOn,
    List<Entry> entries) {
  /**
   * One entry.
   *
   * @param annualInvestmentFen planned investment of the year, fen
   * @param doneByLastYearEndFen done by the end of the year before, fen; null when not told
   * @param startDate planned start, null when not told
   * @param endDate planned end, null when not told
   */
  public record Entry(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      boolean publicWelfare,
      long totalInvestmentFen,
      long annualInvestmentFen,
      @Nullable Long doneByLastYearEndFen,
      @Nullable LocalDate startDate,
      @Nullable LocalDate endDate) {
    static Entry of(ResultSet row) throws SQLException {
      return new Entry(
          row.getObject("project_id", UUID.class),
          row.getString("project_code"),
          row.getString("project_name"),
          row.getString("owner_unit_code"),
          row.getString("line_department_code"),
          row.getBoolean("public_welfare"),
          row.getLong("total_investment_fen"),
          row.getLong("annual_investment_fen"),
          row.getObject("done_by_last_year_end_fen", Long.class),
          row.getObject("start_date", LocalDate.class),
          row.getObject("end_date", LocalDate.class));
    }
  }
}
