package org.ecocity.local.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Programme;
import org.ecocity.local.sample.Tables;

/** Later versions of the plan and of the key-project tables, and what is reported of tasks. */
final class PlanAndTables implements Chapter {
  private static final String LATER = "以后";

  private final Programme programme;
  private final Tables tables;
  private final Diary plans;
  private final Diary issuedTables;
  private final Diary taskReports;

  PlanAndTables(City city, Programme programme, Tables tables) {
    this.programme = programme;
    this.tables = tables;
    plans = later(city, "programme/plan-versions.csv");
    issuedTables = later(city, "tables/tables.csv");
    taskReports = new Diary(city.files(), "replay/task-reports.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new ArrayList<>(plans.days());
    days.addAll(issuedTables.days());
    days.addAll(taskReports.days());
    return days;
  }

  @Override
  public void on(LocalDate day) {
    for (var plan : plans.on(day)) {
      programme.issuePlan(plan);
      programme.acceptTasks();
    }
    for (var table : issuedTables.on(day)) {
      tables.issue(table.whole("年度"), table.whole("版本"));
    }
    programme.reportTasks(taskReports.on(day));
  }

  private static Diary later(City city, String file) {
    var rows = city.files().rows(file).stream().filter(PlanAndTables::isLater).toList();
    return new Diary(rows, "印发日期");
  }

  private static boolean isLater(Row row) {
    return row.text("装载").equals(LATER);
  }
}
