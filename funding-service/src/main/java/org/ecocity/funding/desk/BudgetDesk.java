package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/**
 * Which movements of budgets wait for their second hand, and whose turn a line's performance is.
 */
@ApplicationScoped
class BudgetDesk {
  private static final String MOVEMENT =
      "SELECT m.id, m.budget_line_code, m.document_number, m.owner_unit_code, m.prepared_on,"
          + " NULL::date FROM budget_movement m WHERE m.state = 'PREPARED'"
          + " AND m.prepared_by <> ? AND coalesce(m.prepared_person <> ?, true)";
  private static final String SAME_EARMARK = " AND m.earmark_change IS NULL";
  private static final String FIRST_MOVEMENTS = " ORDER BY m.prepared_on, m.id LIMIT 100";

  private static final String PERFORMANCE =
      "SELECT p.id, p.budget_line_code, coalesce(p.project_name, p.budget_line_name), p.unit_code,"
          + " %s, NULL::date FROM performance p WHERE p.state = %s ORDER BY 5, p.id LIMIT 100";

  /**
   * A unit mends targets or evaluation, as finance sent it back; it evaluates a year that is over.
   */
  private static final String YEAR_OVER =
      "SELECT p.id, p.budget_line_code, coalesce(p.project_name, p.budget_line_name), p.unit_code,"
          + " make_date(p.year + 1, 1, 1), NULL::date FROM performance p"
          + " WHERE p.state = 'CONFIRMED' AND p.unit_code = ? AND make_date(p.year, 12, 31) < ?::date"
          + " ORDER BY 5, p.id LIMIT 100";

  /** Neither the user nor the person took that step. */
  private static final String NOT_HIS = "p.%1$s_by <> ? AND coalesce(p.%1$s_person <> ?, true)";

  private final BusinessClock clock;

  BudgetDesk(BusinessClock clock) {
    this.clock = clock;
  }

  List<GrantDesk.Wanted> of(Caller caller) {
    var wanted = new ArrayList<GrantDesk.Wanted>();
    var hand = Hand.of(caller);
    var user = hand.user();
    var person = hand.personOrNone();
    if (caller.hasAny(Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)) {
      var mine = caller.has(Roles.FINANCE_CHIEF) ? MOVEMENT : MOVEMENT + SAME_EARMARK;
      wanted.add(new GrantDesk.Wanted(Duty.APPROVE_MOVEMENT, mine + FIRST_MOVEMENTS, user, person));
    }
    if (caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)) {
      wanted.add(
          performance(
              Duty.CONFIRM_TARGETS,
              "p.entered_on",
              "'DRAFT' AND " + NOT_HIS.formatted("entered"),
              user,
              person));
      wanted.add(
          performance(
              Duty.REVIEW_PERFORMANCE,
              "p.evaluated_on",
              "'SELF_EVALUATED' AND " + NOT_HIS.formatted("evaluated"),
              user,
              person));
      wanted.add(
          performance(
              Duty.CLOSE_PERFORMANCE,
              "p.reviewed_on",
              "'REVIEWED' AND "
                  + NOT_HIS.formatted("reviewed")
                  + " AND "
                  + NOT_HIS.formatted("evaluated"),
              user,
              person,
              user,
              person));
    }
    if (caller.hasAny(Roles.UNIT, Roles.UNIT_CHIEF)) {
      var unit = caller.unit();
      wanted.add(
          performance(
              Duty.MEND_PERFORMANCE,
              "coalesce(p.evaluated_on, p.entered_on)",
              "'RETURNED' AND p.unit_code = ?",
              unit));
      wanted.add(
          new GrantDesk.Wanted(
              Duty.EVALUATE_PERFORMANCE, YEAR_OVER, unit, clock.today().toString()));
    }
    return wanted;
  }

  private static GrantDesk.Wanted performance(
      Duty duty, String since, String condition, String... values) {
    return new GrantDesk.Wanted(duty, PERFORMANCE.formatted(since, condition), values);
  }
}
