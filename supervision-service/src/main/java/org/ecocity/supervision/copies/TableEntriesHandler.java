package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps each issued version of a year's key-project table with its entries. */
@ApplicationScoped
class TableEntriesHandler implements EventHandler<TableEntriesHandler.TableIssued> {
  private final Rows rows;

  TableEntriesHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.key-project-table.issued.v1";
  }

  @Override
  public Class<TableIssued> payload() {
    return TableIssued.class;
  }

  @Override
  public void on(TableIssued event, Envelope envelope) {
    rows.keep(
        "table_copy",
        "table_id, year, version, document_number, issued_on, told_at",
        event.tableId(),
        event.year(),
        event.version(),
        event.documentNumber(),
        event.issuedOn(),
        envelope.time());
    for (var entry : event.entries()) {
      rows.keep(
          "table_entry_copy",
          "table_id, project_id, project_code, project_name, owner_unit_code,"
              + " line_department_code, public_welfare, total_investment_fen,"
              + " annual_investment_fen, done_by_last_year_end_fen, start_date, end_date",
          event.tableId(),
          entry.projectId(),
          entry.projectCode(),
          entry.projectName(),
          entry.ownerUnitCode(),
          entry.lineDepartmentCode(),
          entry.publicWelfare(),
          entry.totalInvestmentFen(),
          entry.annualInvestmentFen(),
          entry.doneByLastYearEndFen(),
          entry.startDate(),
          entry.endDate());
    }
  }

  record TableIssued(
      UUID tableId,
      int year,
      int version,
      @Nullable String documentNumber,
      LocalDate issuedOn,
      List<Entry> entries) {
    record Entry(
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
        @Nullable LocalDate endDate) {}
  }
}
