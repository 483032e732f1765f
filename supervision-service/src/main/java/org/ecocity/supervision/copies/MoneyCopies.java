package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Financing of projects, payments and budget lines as of a cut-off. */
@ApplicationScoped
public class MoneyCopies {
  private final Rows rows;

  MoneyCopies(Rows rows) {
    this.rows = rows;
  }

  /** Each project's financing as it was then. */
  @Transactional
  public List<Financing> financing(Instant asOf) {
    return rows.read(
        "SELECT DISTINCT ON (project_id) * FROM financing_copy WHERE told_at <= ?"
            + " ORDER BY project_id, copied_version DESC",
        row ->
            new Financing(
                row.getObject("project_id", UUID.class),
                row.getLong("planned_fen"),
                row.getLong("committed_fen"),
                row.getLong("arrived_fen"),
                row.getLong("gap_fen")),
        asOf);
  }

  /** What had been paid for each project by then. */
  @Transactional
  public List<Paid> paid(Instant asOf) {
    return rows.read(
        "SELECT DISTINCT ON (project_id) * FROM project_paid_copy WHERE told_at <= ?"
            + " ORDER BY project_id, told_at DESC, event_id DESC",
        row -> new Paid(row.getObject("project_id", UUID.class), row.getLong("paid_fen")),
        asOf);
  }

  /** Each budget line as it was then, by code. */
  @Transactional
  public List<BudgetLine> budgetLines(Instant asOf) {
    return rows.read(
        "SELECT * FROM (SELECT DISTINCT ON (budget_line_id) * FROM budget_line_copy"
            + " WHERE told_at <= ? ORDER BY budget_line_id, copied_version DESC) l"
            + " ORDER BY code, budget_line_id",
        row ->
            new BudgetLine(
                row.getObject("budget_line_id", UUID.class),
                row.getString("code"),
                row.getInt("year"),
                row.getString("level"),
                row.getString("owner_unit_code"),
                row.getString("earmark"),
                row.getLong("amount_fen"),
                row.getLong("paid_fen")),
        asOf);
  }

  /** A project's financing; amounts in fen. */
  public record Financing(
      UUID projectId, long plannedFen, long committedFen, long arrivedFen, long gapFen) {}

  /** What was paid for a project, fen. */
  public record Paid(UUID projectId, long paidFen) {}

  /** A budget line; amounts in fen. */
  public record BudgetLine(
      UUID budgetLineId,
      String code,
      int year,
      String level,
      String ownerUnitCode,
      @Nullable String earmark,
      long amountFen,
      long paidFen) {}
}
