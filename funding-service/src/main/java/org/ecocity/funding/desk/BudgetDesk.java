package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/**
 * Which movements of budgets wait for their second hand, whose turn a line's performance is, and
 * whether the books must be looked at.
 */
@ApplicationScoped
class BudgetDesk {
  private static final String MOVEMENT =
      "SELECT m.id, m.budget_line_code, m.document_number, m.owner_unit_code, m.prepared_on,"
          + " NULL::date FROM budget_movement m WHERE m.state = 'PREPARED'"
          + " AND m.prepared_by <> ? AND coalesce(m.prepared_person <> ?, true)";
  private static final String SAME_EARMARK = " AND m.earmark_change IS NULL";
  private static final String FIRST_MOVEMENTS = " ORDER BY m.prepared_on, m.id LIMIT 100";

  private static final String RULE_CHANGE =
      "SELECT c.id, c.kind, c.prepared_by, ?, c.prepared_on, NULL::date FROM rule_change c"
          + " WHERE c.state = 'PREPARED' AND (c.prepared_by_chief OR ?::boolean)"
          + " AND c.prepared_by <> ? AND coalesce(c.prepared_person <> ?, true)"
          + " ORDER BY c.prepared_on, c.id LIMIT 100";

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

  /**
   * Lines of this year and later that keep money of their own, where a sheet is there to follow.
   */
  private static final String WITHOUT_TARGETS =
      "SELECT l.id, l.code, l.name, l.owner_unit_code, l.entered_on, NULL::date FROM budget_line l"
          + " WHERE l.owner_unit_code = ? AND l.year >= extract(year FROM ?::date)"
          + " AND NOT EXISTS (SELECT FROM performance p WHERE p.budget_line_id = l.id)"
          + " AND EXISTS (SELECT FROM performance_sheet s WHERE make_date(l.year, 12, 31)"
          + " BETWEEN s.valid_from AND coalesce(s.valid_to, 'infinity'))"
          + " AND EXISTS (SELECT FROM account a JOIN account_part b ON b.account_id = a.id"
          + " WHERE a.budget_line_id = l.id AND b.balance_fen > 0)"
          + " ORDER BY l.entered_on, l.id LIMIT 100";

  /** From the day after the calendar's on, until somebody has looked since. */
  private static final String UNMONITORED =
      "SELECT p.id, p.budget_line_code, coalesce(p.project_name, p.budget_line_name), p.unit_code,"
          + " c.until_day + 1, c.until_day + c.days_given FROM performance p CROSS JOIN LATERAL ("
          + "SELECT make_date(p.year, k.monitor_month, k.monitor_day) AS until_day, k.days_given"
          + " FROM performance_calendar k WHERE k.valid_from <= make_date(p.year, 12, 31)"
          + " ORDER BY k.valid_from DESC LIMIT 1) c"
          + " WHERE p.state = 'CONFIRMED' AND p.unit_code = ?"
          + " AND ?::date BETWEEN c.until_day + 1 AND make_date(p.year, 12, 31)"
          + " AND NOT EXISTS (SELECT FROM performance_monitoring m WHERE m.performance_id = p.id"
          + " AND m.as_of >= c.until_day) ORDER BY 5, p.id LIMIT 100";

  /** Uses of a project's money that another hand of the unit has recorded, project by project. */
  private static final String UNCONFIRMED_USES =
      "SELECT f.id, f.project_code, f.project_name, f.owner_unit_code, min(u.used_on), NULL::date"
          + " FROM funds_use u JOIN financing_plan f ON f.id = u.project_id"
          + " WHERE u.state = 'RECORDED' AND u.owner_unit_code = ? AND u.recorded_by <> ?"
          + " AND coalesce(u.recorded_person <> ?, true) GROUP BY f.id ORDER BY 5, f.id LIMIT 100";

  /** What the last night's verification found, until one finds that the books hold. */
  private static final String BROKEN_BOOKS =
      "SELECT v.id, (v.at AT TIME ZONE 'Asia/Shanghai')::date::text, coalesce(v.first_fault, ''),"
          + " ?, (v.at AT TIME ZONE 'Asia/Shanghai')::date, NULL::date FROM ledger_verification v"
          + " WHERE NOT v.holds AND v.id = (SELECT max(id) FROM ledger_verification)";

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
      var chief = String.valueOf(caller.has(Roles.FINANCE_CHIEF));
      wanted.add(
          new GrantDesk.Wanted(
              Duty.CONFIRM_RULE_CHANGE, RULE_CHANGE, caller.unit(), chief, user, person));
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
    if (caller.hasAny(Roles.FINANCE_CHIEF, Roles.AUDITOR)) {
      wanted.add(new GrantDesk.Wanted(Duty.LOOK_AT_BOOKS, BROKEN_BOOKS, caller.unit()));
    }
    if (caller.hasAny(Roles.UNIT, Roles.UNIT_CHIEF)) {
      var unit = caller.unit();
      wanted.add(
          performance(
              Duty.MEND_PERFORMANCE,
              "coalesce(p.evaluated_on, p.entered_on)",
              "'RETURNED' AND p.unit_code = ?",
              unit));
      wanted.add(new GrantDesk.Wanted(Duty.CONFIRM_USE, UNCONFIRMED_USES, unit, user, person));
      var today = clock.today().toString();
      wanted.add(new GrantDesk.Wanted(Duty.SET_TARGETS, WITHOUT_TARGETS, unit, today));
      wanted.add(new GrantDesk.Wanted(Duty.MONITOR_PERFORMANCE, UNMONITORED, unit, today));
      wanted.add(new GrantDesk.Wanted(Duty.EVALUATE_PERFORMANCE, YEAR_OVER, unit, today));
    }
    return wanted;
  }

  private static GrantDesk.Wanted performance(
      Duty duty, String since, String condition, String... values) {
    return new GrantDesk.Wanted(duty, PERFORMANCE.formatted(since, condition), values);
  }
}
