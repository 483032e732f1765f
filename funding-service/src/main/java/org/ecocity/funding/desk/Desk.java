package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.ecocity.funding.limits.LimitService;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Finds what waits for the caller: of each kind at most a hundred, the oldest first. */
@ApplicationScoped
class Desk {
  private static final Comparator<Todo> BY_DUE_DATE =
      Comparator.comparing(Todo::dueDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Todo::since)
          .thenComparing(Todo::id);
  private static final String PAYMENTS =
      "SELECT p.id, p.code, p.payee, p.applicant_unit_code, p.moved_on, NULL::date"
          + " FROM payment p WHERE p.state = ? AND ";
  private static final String NO_HAND_YET =
      " AND NOT EXISTS (SELECT 1 FROM payment_hand h WHERE h.payment_id = p.id"
          + " AND (h.user_name = ? OR h.person = ?))";
  private static final String NEITHER_PREPARED_NOR_APPROVED =
      " AND NOT EXISTS (SELECT 1 FROM payment_hand h WHERE h.payment_id = p.id"
          + " AND h.state IN ('PREPARED', 'APPROVED') AND (h.user_name = ? OR h.person = ?))";
  private static final String FIRST = " ORDER BY p.prepared_on, p.id LIMIT 100";

  private final DataSource dataSource;
  private final GrantDesk grants;
  private final MonthDesk months;
  private final BudgetDesk budgets;
  private final LimitService limits;
  private final BusinessClock clock;

  Desk(
      DataSource dataSource,
      GrantDesk grants,
      MonthDesk months,
      BudgetDesk budgets,
      LimitService limits,
      BusinessClock clock) {
    this.dataSource = dataSource;
    this.grants = grants;
    this.months = months;
    this.budgets = budgets;
    this.limits = limits;
    this.clock = clock;
  }

  @Transactional
  List<Todo> of(Caller caller) {
    var found = new ArrayList<Todo>();
    if (caller.hasAny(Roles.UNIT, Roles.UNIT_CHIEF)) {
      ofUnit(caller, found);
    }
    if (caller.has(Roles.OFFICE)) {
      payments(caller, Duty.CHECK_PAYMENT, "PREPARED", "line_department_code IS NULL", found);
      returned(caller, found);
      rewards(caller, found);
    }
    if (caller.has(Roles.FINANCE)) {
      payments(caller, Duty.EXAMINE_PAYMENT, "CHECKED", "true", found);
      payments(caller, Duty.INSTRUCT_PAYMENT, "APPROVED", "true", found);
      payments(caller, Duty.SETTLE_PAYMENT, "INSTRUCTED", bankIsSilent(), found);
    }
    if (caller.has(Roles.FINANCE_CHECK)) {
      payments(caller, Duty.REVIEW_PAYMENT, "EXAMINED", "true", found);
    }
    var approves = limits.approvesUpToFen(caller.roles());
    if (approves > 0) {
      var withinLimit = "p.amount_fen <= " + approves;
      payments(caller, Duty.APPROVE_PAYMENT, "REVIEWED", withinLimit, found);
    }
    if (caller.has(Roles.FINANCE_CHIEF)) {
      holds(found);
    }
    grants.of(caller).forEach(wanted -> add(found, wanted.duty(), wanted.sql(), wanted.values()));
    months.of(caller).forEach(wanted -> add(found, wanted.duty(), wanted.sql(), wanted.values()));
    budgets.of(caller).forEach(wanted -> add(found, wanted.duty(), wanted.sql(), wanted.values()));
    found.sort(BY_DUE_DATE);
    return found;
  }

  private void ofUnit(Caller caller, List<Todo> found) {
    var unit = caller.unit();
    add(
        found,
        Duty.CHECK_PAYMENT,
        PAYMENTS + "p.line_department_code = ?" + NO_HAND_YET + FIRST,
        "PREPARED",
        unit,
        caller.user(),
        person(caller));
    returned(caller, found);
    add(
        found,
        Duty.FILE_FINANCING_PLAN,
        "SELECT id, project_code, project_name, owner_unit_code, opened_on, due_date"
            + " FROM financing_plan WHERE state = 'EXPECTED' AND owner_unit_code = ?"
            + " ORDER BY due_date, id LIMIT 100",
        unit);
  }

  /** What the bank sent back waits for its applicant, the programme office's own rewards too. */
  private void returned(Caller caller, List<Todo> found) {
    var sql = PAYMENTS + "p.replaces_id IS NOT NULL AND p.applicant_unit_code = ?" + FIRST;
    add(found, Duty.CORRECT_RETURNED_PAYMENT, sql, "PREPARED", caller.unit());
  }

  /** An honour names no account: the programme office asks the honoured for it. */
  private void rewards(Caller caller, List<Todo> found) {
    var sql =
        PAYMENTS
            + "p.reward_honour_id IS NOT NULL AND p.payee_account_no IS NULL"
            + " AND p.replaces_id IS NULL AND p.applicant_unit_code = ?"
            + FIRST;
    add(found, Duty.NAME_REWARD_ACCOUNT, sql, "PREPARED", caller.unit());
  }

  private void payments(
      Caller caller, Duty duty, String state, String condition, List<Todo> found) {
    var afterApproval = duty == Duty.INSTRUCT_PAYMENT || duty == Duty.SETTLE_PAYMENT;
    var hands = afterApproval ? NEITHER_PREPARED_NOR_APPROVED : NO_HAND_YET;
    add(found, duty, PAYMENTS + condition + hands + FIRST, state, caller.user(), person(caller));
  }

  /**
   * Where the bank's own system tells, it tells on the day; what it has not told, a hand enters.
   */
  private String bankIsSilent() {
    return "p.instructed_on < DATE '" + clock.today() + "'";
  }

  private void holds(List<Todo> found) {
    add(
        found,
        Duty.DECIDE_HOLD,
        "SELECT id, finding_code, project_code, owner_unit_code, placed_on, until_date FROM hold"
            + " WHERE state = 'PROVISIONAL' ORDER BY until_date, id LIMIT 100");
  }

  private void add(List<Todo> found, Duty duty, String sql, String... values) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var id = row.getString(1);
          var code = row.getString(2);
          found.add(
              new Todo(
                  duty + ":" + id,
                  duty.name(),
                  duty.title(),
                  duty.titleEn(),
                  duty.objectType(),
                  id,
                  code,
                  row.getString(3),
                  row.getString(4),
                  row.getObject(5, LocalDate.class),
                  row.getObject(6, LocalDate.class),
                  duty.link(id, code)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The desk could not be read", e);
    }
  }

  static String person(Caller caller) {
    return Hand.of(caller).personOrNone();
  }
}
