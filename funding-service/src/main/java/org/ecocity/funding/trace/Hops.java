package org.ecocity.funding.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Reads postings as hops of the path. A posting has two legs; seen from a line its amount is what
 * moved on the line's own accounts.
 */
@ApplicationScoped
class Hops {
  private static final String HOP =
      """
      SELECT j.number, j.kind, j.business_date, j.about_id, j.purpose, j.field_code,
        l.code AS line_code, l.purposes, l.excluded_purposes, l.field_codes,
        greatest(abs(h.of_line), abs(h.of_commitment), abs(h.of_payable)) AS fen,
        ?::text IS NULL OR l.owner_unit_code = ?::text AS line_readable,
        CASE WHEN al.line_id = l.id THEN al.source_line_code WHEN al.id IS NOT NULL THEN al.line_code
          WHEN m.to_line_id = l.id THEN m.budget_line_code ELSE m.to_line_code END AS counter_code,
        coalesce(p.applicant_unit_code, al.unit_code, l.owner_unit_code) AS unit_code,
        coalesce(al.document_number, m.document_number, r.document_number,
          CASE WHEN j.kind = 'OPEN_LINE' THEN l.allocation_document_no END) AS document_number,
        coalesce(al.reason, m.reason) AS reason, p.id AS payment_id, p.code AS payment_code, p.state, p.project_code, p.payee,
        p.voucher_no, p.slip_no, p.paid_on,
        ?::text IS NULL OR p.applicant_unit_code = ?::text OR p.line_department_code = ?::text
          AS payment_readable
      FROM budget_line l CROSS JOIN LATERAL (
          SELECT e.journal_id,
            sum(e.amount_fen) FILTER (WHERE e.account_id = l.account_id) AS of_line,
            sum(e.amount_fen) FILTER (WHERE e.account_id = l.commitment_account_id)
              AS of_commitment,
            sum(e.amount_fen) FILTER (WHERE e.account_id = l.payable_account_id) AS of_payable
          FROM %s GROUP BY 1) h
        JOIN journal j ON j.id = h.journal_id
        LEFT JOIN payment p ON p.id = j.about_id
        LEFT JOIN allocation al ON al.id = j.about_id
        LEFT JOIN budget_movement m ON m.id = j.about_id
        LEFT JOIN award_round r ON r.id = j.about_id
      WHERE %s
      """;

  /**
   * Each part of a line's accounts is read on from the posting where the page before ended. Within
   * a part time and number never run backwards, so the first of each part hold the first of all.
   * That money was spread over the parts of an account is no hop.
   */
  private static final String OF_LINE =
      HOP.formatted(
          """
          (SELECT coalesce(max(at), '-infinity') AS at, ?::bigint AS number
              FROM journal WHERE number = ?) c
            CROSS JOIN account_part p CROSS JOIN LATERAL (
              SELECT e.* FROM entry e JOIN journal k ON k.id = e.journal_id AND k.kind <> 'SPREAD'
              WHERE e.account_id = p.account_id AND e.part = p.part
                AND e.at >= c.at AND (e.at, k.number) > (c.at, c.number)
              ORDER BY e.at, e.account_version LIMIT ?) e
            WHERE p.account_id IN (l.account_id, l.commitment_account_id, l.payable_account_id)
          """,
          "l.id = ? ORDER BY j.at, j.number LIMIT ?");

  /** What brought money into these lines, line by line, the last first. */
  private static final String INTO =
      HOP.formatted(
          """
          (SELECT l.id AS about_id UNION ALL SELECT id FROM allocation WHERE line_id = l.id
              UNION ALL SELECT id FROM budget_movement WHERE to_line_id = l.id
                OR (budget_line_id = l.id AND kind = 'SUPPLEMENT')) o
            JOIN journal k ON k.about_id = o.about_id
              AND k.kind IN ('OPEN_LINE', 'ALLOCATE', 'SUPPLEMENT', 'TRANSFER', 'CARRY_OVER')
            JOIN entry e ON e.journal_id = k.id AND e.account_id = l.account_id
          """,
          "l.id = ANY (?) ORDER BY array_position(?, l.id), j.number DESC LIMIT 1000");

  private static final String OF_PAYMENT =
      HOP.formatted(
          """
          journal k JOIN entry e ON e.journal_id = k.id
            AND e.account_id IN (l.account_id, l.commitment_account_id, l.payable_account_id)
            WHERE k.about_id = ?
          """,
          "l.id = ? ORDER BY j.number DESC LIMIT 100");

  private final Rows rows;

  Hops(Rows rows) {
    this.rows = rows;
  }

  /** Postings of a line after one of them, in their order; 0 begins. */
  @Transactional
  List<Hop> ofLine(UUID lineId, long afterNumber, int limit, @Nullable String readerUnit) {
    return rows.read(
        OF_LINE,
        row -> hop(row, false),
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        afterNumber,
        afterNumber,
        limit,
        lineId,
        limit);
  }

  /**
   * Postings that brought money into lines, line by line. What a unit's own line got, the unit may
   * know; what the lines above it have, only their readers.
   */
  @Transactional
  List<Hop> into(List<UUID> lineIds, @Nullable String readerUnit) {
    return rows.read(
        INTO,
        row -> hop(row, false),
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        lineIds,
        lineIds);
  }

  /** What a payment did on its line, the last first; whoever may ask for the payment sees it. */
  @Transactional
  List<Hop> ofPayment(UUID lineId, UUID paymentId, @Nullable String readerUnit) {
    return rows.read(
        OF_PAYMENT,
        row -> hop(row, true),
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        readerUnit,
        paymentId,
        lineId);
  }

  private static Hop hop(ResultSet row, boolean ownPayment) throws SQLException {
    return new Hop(
        row.getLong("number"),
        JournalKind.valueOf(row.getString("kind")),
        Objects.requireNonNull(row.getObject("business_date", LocalDate.class)),
        row.getString("line_code"),
        TracedLines.earmark(row),
        ownPayment || row.getBoolean("line_readable") ? Long.valueOf(row.getLong("fen")) : null,
        row.getString("counter_code"),
        row.getString("unit_code"),
        Objects.requireNonNull(Rows.id(row, "about_id")),
        row.getString("document_number"),
        row.getString("reason"),
        row.getString("purpose"),
        row.getString("field_code"),
        ownPayment || row.getBoolean("payment_readable") ? payment(row) : null);
  }

  private static Hop.@Nullable PaymentPart payment(ResultSet row) throws SQLException {
    var id = Rows.id(row, "payment_id");
    return id == null
        ? null
        : new Hop.PaymentPart(
            id,
            row.getString("payment_code"),
            row.getString("state"),
            row.getString("project_code"),
            row.getString("payee"),
            row.getString("voucher_no"),
            row.getString("slip_no"),
            row.getObject("paid_on", LocalDate.class));
  }
}
