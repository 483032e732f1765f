package org.ecocity.funding.gaps;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Each government's budget of a year against the need of its key projects.
 *
 * @param year budget year
 * @param tableVersion version of the year's key-project table it is held against, none without one
 * @param needFen what all governments are to bring, in fen
 * @param coveredFen what of it their lines cover, in fen
 * @param shortFen what they do not, in fen
 * @param coveredPercent covered of the need, 0 to 100, at most 4 decimals; 100 of no need
 * @param governments one for each level above the districts, and one for each district
 * @param units the same by the unit that builds, whoever is to pay
 */
record GapReport(
    int year,
    @Nullable Integer tableVersion,
    long needFen,
    long coveredFen,
    long shortFen,
    BigDecimal coveredPercent,
    List<GovernmentGap> governments,
    List<UnitGap> units) {

  /**
   * One government.
   *
   * @param level CENTRAL, PROVINCIAL, MUNICIPAL or DISTRICT
   * @param unitCode the district, none above it
   * @param unitName its present name
   * @param needFen what its sources are to bring to key projects, in fen
   * @param budgetFen what its lines have that can be used for projects, in fen: without what
   *     approved award rounds took
   * @param coveredFen what of the need that covers, in fen
   * @param shortFen what it does not, in fen
   * @param coveredPercent covered of the need
   * @param uncovered key projects not covered, or in part, in the table's order
   */
  record GovernmentGap(
      String level,
      @Nullable String unitCode,
      @Nullable String unitName,
      long needFen,
      long budgetFen,
      long coveredFen,
      long shortFen,
      BigDecimal coveredPercent,
      List<ProjectGap> uncovered) {}

  /**
   * A key project that a government does not cover.
   *
   * @param projectId the project
   * @param projectCode its code
   * @param projectName its name
   * @param ownerUnitCode the unit that builds it
   * @param lineDepartmentCode the department of its field
   * @param needFen what this government is to bring, in fen
   * @param coveredFen what of it is covered, in fen
   * @param shortFen what is not, in fen
   */
  record ProjectGap(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      long needFen,
      long coveredFen,
      long shortFen) {}

  /**
   * A unit that builds.
   *
   * @param unitCode the unit
   * @param unitName its present name
   * @param needFen what governments are to bring to its projects, in fen
   * @param coveredFen what of it is covered, in fen
   * @param shortFen what is not, in fen
   */
  record UnitGap(String unitCode, String unitName, long needFen, long coveredFen, long shortFen) {}
}
