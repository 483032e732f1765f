package org.ecocity.funding.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Follows a project's money from each source to its last use. */
@ApplicationScoped
class ProjectTraces {
  private static final String PROJECT =
      """
      SELECT project_code FROM financing_plan
      WHERE id = ? AND (?::text IS NULL OR owner_unit_code = ?::text)
      """;

  private static final String SOURCES =
      """
      SELECT s.kind, s.government, coalesce(arrived.fen, 0) AS arrived, coalesce(used.fen, 0) AS used
      FROM funding_source s
        LEFT JOIN (SELECT kind, sum(amount_fen)::bigint AS fen FROM funds_arrival
          WHERE project_id = ? AND state = 'RECORDED' GROUP BY 1) arrived USING (kind)
        LEFT JOIN (SELECT kind, sum(amount_fen)::bigint AS fen FROM funds_use
          WHERE project_id = ? AND state = 'CONFIRMED' GROUP BY 1) used USING (kind)
      WHERE arrived.fen IS NOT NULL OR used.fen IS NOT NULL ORDER BY s.sort_no, s.kind
      """;

  /** Each posting once: on the project's own account, or on those of what was paid for it. */
  private static final String STEPS =
      """
      SELECT j.number, j.kind, coalesce(r.arrived_on, u.used_on, p.paid_on, j.business_date) AS on_day,
        CASE WHEN j.kind = 'PAY' THEN -sum(e.amount_fen) ELSE sum(e.amount_fen) END::bigint AS fen,
        coalesce(r.kind, u.kind) AS source_kind, l.id AS line_id, l.code AS line_code, j.about_id,
        p.code AS payment_code, coalesce(j.purpose, u.purpose) AS purpose,
        coalesce(u.payee, p.payee) AS payee, coalesce(r.document_no, u.slip_no, p.slip_no) AS document
      FROM account a JOIN entry e ON e.account_id = a.id JOIN journal j ON j.id = e.journal_id
        LEFT JOIN budget_line l ON l.id = a.budget_line_id
        LEFT JOIN funds_arrival r ON r.id = j.about_id
        LEFT JOIN funds_use u ON u.id = j.about_id
        LEFT JOIN payment p ON p.id = j.about_id
      WHERE a.project_id = ? AND a.type IN ('PROJECT', 'PAID') AND j.kind <> 'SPREAD'
        AND j.number > ?
      GROUP BY j.id, l.id, r.id, u.id, p.id ORDER BY j.number LIMIT ?
      """;

  private final Rows rows;
  private final Ledger ledger;

  ProjectTraces(Rows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  /** The path of a project's money, with its postings after one of them. */
  @Transactional
  ProjectTrace of(
      Caller caller,
      UUID projectId,
      long afterNumber,
      int limit,
      LongFunction<String> addressAfter) {
    var unit = FundsReaders.onlyUnit(caller);
    var code =
        rows.read(PROJECT, row -> row.getString(1), projectId, unit, unit).stream()
            .findFirst()
            .orElseThrow(() -> Problem.notFound("financing-plan", projectId));
    var found = rows.read(STEPS, ProjectTraces::step, projectId, afterNumber, limit + 1);
    return new ProjectTrace(
        projectId,
        code,
        rows.read(SOURCES, ProjectTraces::source, projectId, projectId),
        ledger.paidFenOfProject(projectId),
        page(found, limit, addressAfter));
  }

  private static Page<ProjectTrace.Step> page(
      List<ProjectTrace.Step> found, int limit, LongFunction<String> addressAfter) {
    var items = found.stream().limit(limit).toList();
    var next = found.size() > limit ? addressAfter.apply(items.getLast().journalNumber()) : null;
    return new Page<>(items, next, null);
  }

  private static ProjectTrace.OfSource source(ResultSet row) throws SQLException {
    var government = row.getBoolean("government");
    long arrived = row.getLong("arrived");
    long used = row.getLong("used");
    @Nullable Long left = government ? null : Long.valueOf(arrived - used);
    return new ProjectTrace.OfSource(row.getString("kind"), government, arrived, used, left);
  }

  private static ProjectTrace.Step step(ResultSet row) throws SQLException {
    return new ProjectTrace.Step(
        row.getLong("number"),
        JournalKind.valueOf(row.getString("kind")),
        Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
        row.getLong("fen"),
        row.getString("source_kind"),
        Rows.id(row, "line_id"),
        row.getString("line_code"),
        Objects.requireNonNull(Rows.id(row, "about_id")),
        row.getString("payment_code"),
        row.getString("purpose"),
        row.getString("payee"),
        row.getString("document"));
  }
}
