package org.ecocity.funding.copies;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What funding keeps of a year's issued key-project table.
 *
 * @param tableId the table
 * @param year its year
 * @param version its version
 * @param projects its projects in the table's order
 */
public record KeyTable(UUID tableId, int year, int version, List<KeyProject> projects) {

  /**
   * A project in the table.
   *
   * @param projectId the project
   * @param code its code
   * @param name its name
   * @param ownerUnitCode the unit that builds it
   * @param lineDepartmentCode the department of its field
   * @param annualInvestmentFen what is to be invested this year, in fen
   * @param plannedFen what each kind of money is to bring of it, in fen
   */
  public record KeyProject(
      UUID projectId,
      String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      long annualInvestmentFen,
      Map<String, Long> plannedFen) {}
}
