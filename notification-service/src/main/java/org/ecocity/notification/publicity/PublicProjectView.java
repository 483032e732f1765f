package org.ecocity.notification.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project of a year's key-project table, as issued.
 *
 * @param year the table's year
 * @param projectCode such as {@code AA-2019-0021}
 * @param projectName its name
 * @param ownerUnitCode owner unit
 * @param ownerUnitName its name on the day of issue
 * @param publicWelfare whether government investment is the main part
 * @param totalInvestmentFen total investment, fen
 * @param annualInvestmentFen planned for the year, fen
 * @param startDate planned start
 * @param endDate planned end
 * @param tableVersion version of the table in force
 * @param documentNumber number under which it was issued
 * @param issuedOn date of issue
 */
record PublicProjectView(
    int year,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    String ownerUnitName,
    boolean publicWelfare,
    long totalInvestmentFen,
    long annualInvestmentFen,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    int tableVersion,
    String documentNumber,
    LocalDate issuedOn) {
  static PublicProjectView of(PublicProject project, String ownerUnitName) {
    return new PublicProjectView(
        project.year,
        project.projectCode,
        project.projectName,
        project.ownerUnitCode,
        ownerUnitName,
        project.publicWelfare,
        project.totalInvestmentFen,
        project.annualInvestmentFen,
        project.startDate,
        project.endDate,
        project.tableVersion,
        project.documentNumber,
        project.issuedOn);
  }
}
