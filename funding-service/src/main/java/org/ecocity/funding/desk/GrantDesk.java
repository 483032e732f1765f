package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** What award rounds, allocations and rewards want of whom; the hands are the sample matrix's. */
@ApplicationScoped
class GrantDesk {
  private static final String ROUND =
      "SELECT r.id, r.policy_code, r.year::text, r.prepared_unit, r.prepared_on, NULL::date"
          + " FROM award_round r WHERE ";
  private static final String FIRST = " ORDER BY r.prepared_on, r.id LIMIT 100";
  private static final String UNCONFIRMED =
      "state = 'COLLECTING' AND EXISTS (SELECT FROM factor f WHERE f.round_id = r.id"
          + " AND f.assessment_id IS NULL AND f.confirmed_by IS NULL AND f.entered_by <> ?)";
  private static final String NO_HAND_IN_FREEZE =
      " AND NOT EXISTS (SELECT FROM award_round_hand h WHERE h.round_id = r.id"
          + " AND h.freeze_no = r.freeze_no AND h.user_name = ?)";
  private static final String OBJECTED =
      "EXISTS (SELECT FROM objection o WHERE o.subject_id = r.id AND o.state = 'OPEN'"
          + " AND o.unit_code <> ? AND o.filed_by <> ?)";
  private static final String NOTICE_OVER =
      "state = 'PUBLIC_NOTICE' AND NOT EXISTS (SELECT FROM objection o WHERE o.subject_id = r.id"
          + " AND o.state = 'OPEN') AND EXISTS (SELECT FROM public_notice n"
          + " WHERE n.subject_id = r.id AND n.closed_on IS NULL AND n.closes_on < ?::date)";
  private static final String PREPARED =
      "SELECT a.id, a.source_line_code, a.document_number, a.unit_code, a.prepared_on, NULL::date"
          + " FROM allocation a WHERE a.state = 'PREPARED' AND a.prepared_by <> ?"
          + " AND coalesce(a.prepared_person <> ?, true)"
          + " ORDER BY a.prepared_on, a.id LIMIT 100";
  private static final String NOT_STARTED =
      "SELECT a.id, a.line_code, a.document_number, a.unit_code, a.allocated_on, a.start_due_on"
          + " FROM allocation a WHERE a.state = 'ALLOCATED'"
          + " AND a.start_due_on < ?::date AND a.clawed_back_fen < a.amount_fen"
          + " AND is_untouched(a.line_id)"
          + " ORDER BY a.start_due_on, a.id LIMIT 100";
  private static final String REWARD =
      "SELECT w.id, w.document_number, w.title, w.unit_code, w.conferred_on, NULL::date"
          + " FROM reward w WHERE NOT EXISTS (SELECT FROM payment p WHERE p.reward_honour_id = w.id"
          + " AND p.state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED'))"
          + " ORDER BY w.conferred_on, w.id LIMIT 100";

  private final BusinessClock clock;

  GrantDesk(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * A kind of todo and how to find it.
   *
   * @param duty what is to be done
   * @param sql gives id, code, name, unit, since, due date
   * @param values its parameters
   */
  record Wanted(Duty duty, String sql, String... values) {}

  List<Wanted> of(Caller caller) {
    var wanted = new ArrayList<Wanted>();
    var user = caller.user();
    var today = clock.today().toString();
    if (caller.has(Roles.OFFICE)) {
      wanted.add(round(Duty.COLLECT_FACTORS, "state = 'COLLECTING'"));
      wanted.add(round(Duty.COMPUTE_ROUND, "state = 'FROZEN'"));
    }
    if (caller.hasAny(Roles.OFFICE, Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)) {
      wanted.add(round(Duty.CONFIRM_FACTORS, UNCONFIRMED, user));
      wanted.add(
          round(Duty.DECIDE_OBJECTION, OBJECTED + NO_HAND_IN_FREEZE, caller.unit(), user, user));
    }
    if (caller.has(Roles.FINANCE_CHECK)) {
      wanted.add(round(Duty.CHECK_ROUND, "state = 'COMPUTED'" + NO_HAND_IN_FREEZE, user));
    }
    if (caller.has(Roles.LEADER)) {
      wanted.add(round(Duty.APPROVE_ROUND, NOTICE_OVER, today));
    }
    if (caller.has(Roles.FINANCE)) {
      wanted.add(round(Duty.ALLOCATE_ROUND, "state = 'APPROVED'"));
      wanted.add(new Wanted(Duty.CLAW_BACK, NOT_STARTED, today));
      wanted.add(new Wanted(Duty.NAME_REWARD_LINE, REWARD));
    }
    if (caller.has(Roles.FINANCE_CHIEF)) {
      wanted.add(new Wanted(Duty.DO_ALLOCATION, PREPARED, user, Hand.of(caller).personOrNone()));
    }
    return wanted;
  }

  private static Wanted round(Duty duty, String condition, String... values) {
    return new Wanted(duty, ROUND + condition + FIRST, values);
  }
}
