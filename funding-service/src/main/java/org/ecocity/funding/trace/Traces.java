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
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Follows money. A unit follows that of its own lines and payments; of lines and payments that are
 * not its own on the way it sees that they are there, not their amounts or payees.
 */
@ApplicationScoped
class Traces {
  private static final String PAYMENT =
      """
      SELECT id, code, state, project_code, payee, voucher_no, slip_no, paid_on, budget_line_id
      FROM payment
      WHERE id = ? AND (?::text IS NULL OR applicant_unit_code = ?::text
        OR line_department_code = ?::text)
      """;

  private final TracedLines lines;
  private final Hops hops;
  private final Rows rows;

  Traces(TracedLines lines, Hops hops, Rows rows) {
    this.lines = lines;
    this.hops = hops;
    this.rows = rows;
  }

  /** The path of a line's money, with its postings after one of them. */
  @Transactional
  LineTrace ofLine(
      Caller caller, UUID lineId, long afterNumber, int limit, LongFunction<String> addressAfter) {
    var unit = FundsReaders.onlyUnit(caller);
    var up = lines.upFrom(lineId);
    if (up.isEmpty() || (unit != null && !unit.equals(up.getFirst().ownerUnitCode()))) {
      throw Problem.notFound("budget-line", lineId);
    }
    return LineTrace.of(
        origin(up, unit),
        lines.downFrom(lineId, unit),
        hops.ofLine(lineId, afterNumber, limit + 1, unit),
        limit,
        addressAfter);
  }

  /** The path of a payment's money, backwards. */
  @Transactional
  PaymentTrace ofPayment(Caller caller, UUID paymentId) {
    var unit = FundsReaders.onlyUnit(caller);
    return rows.read(PAYMENT, Found::of, paymentId, unit, unit, unit).stream()
        .findFirst()
        .map(
            found ->
                new PaymentTrace(
                    found.payment(),
                    hops.ofPayment(found.lineId(), paymentId, unit),
                    origin(lines.upFrom(found.lineId()), unit)))
        .orElseThrow(() -> Problem.notFound("payment", paymentId));
  }

  private List<Hop> origin(List<TracedLine> up, @Nullable String unit) {
    return hops.into(up.stream().map(TracedLine::id).toList(), unit);
  }

  /**
   * A payment and its line.
   *
   * @param payment the payment
   * @param lineId its line
   */
  private record Found(Hop.PaymentPart payment, UUID lineId) {
    static Found of(ResultSet row) throws SQLException {
      return new Found(
          new Hop.PaymentPart(
              Objects.requireNonNull(Rows.id(row, "id")),
              row.getString("code"),
              row.getString("state"),
              row.getString("project_code"),
              row.getString("payee"),
              row.getString("voucher_no"),
              row.getString("slip_no"),
              row.getObject("paid_on", LocalDate.class)),
          Objects.requireNonNull(Rows.id(row, "budget_line_id")));
    }
  }
}
