package org.ecocity.supervision.measures;

import static org.ecocity.supervision.scoring.Measured.Unit.COUNT;
import static org.ecocity.supervision.scoring.Measured.Unit.FEN;

import java.util.List;
import org.ecocity.supervision.scoring.Measured;

/** Measures of the unit's entries in the year's key-project table. */
final class ProjectSql {
  private static final String BY_PROJECT = " ORDER BY e.project_code, e.project_id";
  private static final String ENTRY = ", e.project_id, e.project_code, e.project_name FROM entry e";
  private static final String STARTS =
      " LEFT JOIN project p ON p.project_id = e.project_id"
          + " WHERE COALESCE(e.start_date, p.planned_start) <= :to";
  private static final String ENDS =
      " LEFT JOIN project p ON p.project_id = e.project_id"
          + " WHERE COALESCE(e.end_date, p.planned_end) <= :to";

  /** Design is due when works begin, construction when they end, operation once in operation. */
  private static final String GATES =
      "SELECT 1, g.project_id, g.project_code, g.project_name || '（' || g.label || '）' FROM ("
          + "SELECT e.project_id, e.project_code, e.project_name, 'DESIGN' AS stage, '绿色设计' AS label"
          + " FROM entry e"
          + STARTS
          + " UNION ALL SELECT e.project_id, e.project_code, e.project_name, 'CONSTRUCTION', '绿色建设'"
          + " FROM entry e"
          + ENDS
          + " UNION ALL SELECT e.project_id, e.project_code, e.project_name, 'OPERATION', '绿色运营'"
          + " FROM entry e JOIN project p ON p.project_id = e.project_id"
          + " WHERE p.state IN ('OPERATING', 'EVALUATED')) g";

  static final List<SqlMeasure> MEASURES =
      List.of(
          project("projects", "年度表内项目", "Projects in the year's table", "SELECT 1" + ENTRY),
          project(
              "projectsTimetabled",
              "时间表、路线图、责任人齐备的项目",
              "Projects with timetable, roadmap and responsible persons",
              "SELECT 1"
                  + ENTRY
                  + " JOIN project p ON p.project_id = e.project_id WHERE p.timetabled"),
          money(
              "planToDate",
              "当期计划投资",
              "Year's plan to date",
              "SELECT e.annual_investment_fen * c.percent / 100" + ENTRY + " CROSS JOIN curve c"),
          money(
              "plannedSinceStart",
              "累计计划投资",
              "Plan since the start",
              "SELECT COALESCE(e.done_by_last_year_end_fen, 0)"
                  + " + e.annual_investment_fen * c.percent / 100"
                  + ENTRY
                  + " CROSS JOIN curve c"),
          money(
              "workDone",
              "本年完成投资",
              "Work done this year",
              "SELECT g.work_done_fen - COALESCE(e.done_by_last_year_end_fen, 0)"
                  + ENTRY
                  + " JOIN progress g ON g.project_id = e.project_id"),
          money(
              "fundsArrived",
              "累计到位资金",
              "Funds arrived since the start",
              "SELECT g.funds_arrived_fen"
                  + ENTRY
                  + " JOIN progress g ON g.project_id = e.project_id"),
          project("startedDue", "应开工项目", "Projects due to start", "SELECT 1" + ENTRY + STARTS),
          project(
              "started",
              "已开工项目",
              "Projects started",
              "SELECT 1" + ENTRY + STARTS + " AND p.started_on <= :to"),
          project("acceptedDue", "应验收项目", "Projects due to be accepted", "SELECT 1" + ENTRY + ENDS),
          project(
              "accepted",
              "已验收项目",
              "Projects accepted",
              "SELECT 1" + ENTRY + ENDS + " AND p.accepted_on <= :to"),
          new SqlMeasure(
              "gatesDue",
              "应通过绿色阶段评审",
              "Green stage reviews due",
              COUNT,
              "project",
              "/projects/",
              GATES + " ORDER BY g.project_code, g.stage"),
          new SqlMeasure(
              "gatesPassed",
              "已通过绿色阶段评审",
              "Green stage reviews passed",
              COUNT,
              "project",
              "/projects/",
              GATES
                  + " JOIN green_stage_copy s ON s.project_id = g.project_id AND s.stage = g.stage"
                  + " WHERE s.passed_on <= :to AND s.told_at <= :known"
                  + " ORDER BY g.project_code, g.stage"));

  private ProjectSql() {}

  private static SqlMeasure project(String name, String label, String labelEn, String select) {
    return of(name, label, labelEn, COUNT, select);
  }

  private static SqlMeasure money(String name, String label, String labelEn, String select) {
    return of(name, label, labelEn, FEN, select);
  }

  private static SqlMeasure of(
      String name, String label, String labelEn, Measured.Unit unit, String select) {
    return new SqlMeasure(name, label, labelEn, unit, "project", "/projects/", select + BY_PROJECT);
  }
}
