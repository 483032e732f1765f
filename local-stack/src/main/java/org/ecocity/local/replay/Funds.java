package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Money;

/** Financing plans, budget lines of 2020, and money that arrives. */
final class Funds implements Chapter {
  private static final String ARRIVALS = "/api/funding/v1/funds-arrived";
  private static final LocalDate PLANS_OF_2019 = LocalDate.of(2019, 2, 12);
  private static final LocalDate BUDGET_OF_2020 = LocalDate.of(2020, 1, 15);
  private static final LocalDate CIRCULAR_OF_2020 = LocalDate.of(2020, 3, 2);

  private final City city;
  private final Money money;
  private final Diary plans;
  private final Diary arrivals;

  Funds(City city, Money money) {
    this.city = city;
    this.money = money;
    plans = new Diary(city.files(), "replay/financing-plans.csv", "填报日期");
    arrivals = new Diary(city.files(), "replay/arrivals.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new ArrayList<>(plans.days());
    days.addAll(arrivals.days());
    days.add(PLANS_OF_2019);
    days.add(BUDGET_OF_2020);
    days.add(CIRCULAR_OF_2020);
    return days;
  }

  @Override
  public void on(LocalDate day) {
    if (day.equals(PLANS_OF_2019)) {
      money.financingPlans(city.files().rows("funding/financing-plans.csv"));
    }
    if (day.equals(BUDGET_OF_2020)) {
      money.budgetLines("replay/budget-lines-2020.csv", day.getYear());
      money.awardPolicy("rules/award-policies/AA-YJDB-v2.json");
    }
    if (day.equals(CIRCULAR_OF_2020)) {
      money.performanceSheet("rules/performance-sheets/CY-2020-10-v1.json");
    }
    money.financingPlans(plans.on(day));
    if (!arrivals.on(day).isEmpty()) {
      arrive(day);
    }
  }

  private void arrive(LocalDate day) {
    var there = city.door().allBy("finance", ARRIVALS, "documentNo").keySet();
    var projects = city.projects();
    var missing =
        arrivals.on(day).stream().filter(row -> !there.contains(row.text("凭证号"))).toList();
    city.crew().each(missing, row -> arrive(row, projects));
  }

  private void arrive(Row row, Map<String, JsonNode> projects) {
    var body =
        object(
            "projectId", City.idOf(projects, row.text("项目编码")),
            "kind", row.text("来源类型"),
            "amountFen", row.fenOfWan("金额（万元）"),
            "arrivedOn", row.text("日期"),
            "documentNo", row.text("凭证号"));
    var what = row.where() + ": money arrives at " + row.text("项目编码");
    city.door().send(Act.post("finance", ARRIVALS, body, what));
  }
}
