package org.ecocity.supervision.measures;

import static org.ecocity.supervision.scoring.Measured.Unit.COUNT;
import static org.ecocity.supervision.scoring.Measured.Unit.FEN;

import java.util.List;

/** Measures of a unit's money, findings, outreach, news and single tasks. */
final class WorkSql {
  private static final String LINE =
      ", l.budget_line_id, l.code, l.code FROM line l ORDER BY l.code";
  private static final String FINDING =
      "SELECT 1, f.id, f.code, f.description FROM past h JOIN finding f ON f.id = h.finding_id"
          + " WHERE h.state NOT IN ('OPEN', 'ANNULLED') AND h.due_date BETWEEN :from AND :to";
  private static final String TASK =
      "SELECT 1, t.task_id, t.number, t.name FROM task t"
          + " LEFT JOIN completed c ON c.task_id = t.task_id"
          + " WHERE t.number = :argument AND t.due_date <= :to"
          // Nobody is late with what was assigned after it was due.
          + " AND CAST(t.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date) <= t.due_date";

  static final List<SqlMeasure> MEASURES =
      List.of(
          new SqlMeasure(
              "budgetAmount",
              "预算指标",
              "Budget lines",
              FEN,
              "budget-line",
              "/budget-lines",
              "SELECT l.amount_fen" + LINE),
          new SqlMeasure(
              "budgetPaid",
              "预算支付",
              "Paid from budget lines",
              FEN,
              "budget-line",
              "/budget-lines",
              "SELECT l.paid_fen" + LINE),
          finding("findingsDue", "到期应整改问题", "Findings due", FINDING + " ORDER BY f.code"),
          finding(
              "findingsClosedInTime",
              "按期整改并销号的问题",
              "Findings reported in time and closed",
              FINDING
                  + " AND h.state = 'CLOSED' AND h.due_date >= (SELECT max("
                  + "CAST(r.since AT TIME ZONE 'Asia/Shanghai' AS date)) FROM finding_past r"
                  + " WHERE r.finding_id = h.finding_id AND r.state = 'REPORTED'"
                  + " AND r.since <= :known) ORDER BY f.code"),
          finding(
              "findingsReopened",
              "反弹问题",
              "Findings reopened",
              "SELECT 1, f.id, f.code, f.description FROM finding_past r"
                  + " JOIN finding f ON f.id = r.finding_id"
                  + " WHERE f.unit_code = :unit AND r.state = 'REOPENED' AND r.since <= :known"
                  + " AND CAST(r.since AT TIME ZONE 'Asia/Shanghai' AS date) BETWEEN :from AND :to"
                  + " ORDER BY f.code, r.since"),
          new SqlMeasure(
              "venuesCovered",
              "已覆盖场所类别",
              "Kinds of venue covered",
              COUNT,
              "venue-kind",
              "/outreach",
              "SELECT DISTINCT 1, o.venue_kind AS id, o.venue_kind AS code, o.venue_kind AS name"
                  + " FROM outreach_copy o WHERE o.unit_code = :unit AND o.told_at <= :known"
                  + " AND o.held_on <= :to AND date_part('year', o.held_on) = :year"
                  + " ORDER BY o.venue_kind"),
          new SqlMeasure(
              "newsAccepted",
              "被采用的信息、经验",
              "News and practices accepted",
              COUNT,
              "news",
              "/news",
              "SELECT 1, n.news_id, CAST(NULL AS text), CAST(n.accepted_on AS text)"
                  + " FROM news_copy n WHERE n.unit_code = :unit AND n.told_at <= :known"
                  + " AND n.accepted_on BETWEEN :from AND :to ORDER BY n.accepted_on, n.news_id"),
          task("tasksDue", "到期任务", "Tasks due", TASK + " ORDER BY t.number"),
          task(
              "tasksDoneOnTime",
              "按期完成任务",
              "Tasks done on time",
              TASK + " AND c.completed_on <= t.due_date ORDER BY t.number"));

  private WorkSql() {}

  private static SqlMeasure finding(String name, String label, String labelEn, String select) {
    return new SqlMeasure(name, label, labelEn, COUNT, "finding", "/findings/", select);
  }

  private static SqlMeasure task(String name, String label, String labelEn, String select) {
    return new SqlMeasure(name, label, labelEn, COUNT, "task", "/tasks/", select);
  }
}
