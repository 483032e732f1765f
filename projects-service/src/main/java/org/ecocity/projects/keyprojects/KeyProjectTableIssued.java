package org.ecocity.projects.keyprojects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A version of the year's table was issued.
 *
 * @param tableId the version
 * @param year the year
 * @param version 1, 2, 3 … within the year
 * @param supersedesId the version it replaces, none for the first
 * @param documentNumber number it was issued under
 * @param issuedOn business date
 * @param entries the projects in it
 */
public record KeyProjectTableIssued(
    UUID tableId,
    int year,
    int version,
    @Nullable UUID supersedesId,
    String documentNumber,
    LocalDate issuedOn,
    List<Entry> entries)
    implements Event {
  /** Its type. */
  public static final String TYPE = "ecocity.projects.key-project-table.issued.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A project in it.
   *
   * @param projectId the project
   * @param projectCode its code
   * @param projectName its name
   * @param ownerUnitCode responsible unit
   * @param lineDepartmentCode line department
   * @param publicWelfare whether government investment is the main part
   * @param totalInvestmentFen total investment, fen
   * @param doneByLastYearEndFen done by the end of last year, fen
   * @param annualInvestmentFen planned for the year, fen
   * @param startDate first day
   * @param endDate last day
   * @param sources composition of the money
   */
  public record Entry(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      boolean publicWelfare,
      long totalInvestmentFen,
      long doneByLastYearEndFen,
      long annualInvestmentFen,
      LocalDate startDate,
      LocalDate endDate,
      List<Source> sources) {
    static Entry of(TableEntry entry) {
      var view = entry.view();
      return new Entry(
          view.projectId(),
          view.projectCode(),
          view.projectName(),
          view.ownerUnitCode(),
          view.lineDepartmentCode(),
          entry.publicWelfare(),
          view.totalInvestmentFen(),
          view.doneByLastYearEndFen(),
          view.annualInvestmentFen(),
          view.startDate(),
          view.endDate(),
          view.sources().stream().map(s -> new Source(s.kind().name(), s.percent())).toList());
    }
  }

  /**
   * A source's share.
   *
   * @param kind where the money comes from
   * @param percent share, above 0 to 100
   */
  public record Source(String kind, BigDecimal percent) {}
}
