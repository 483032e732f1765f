package org.ecocity.local.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.local.sample.Assessments;
import org.ecocity.local.sample.WorkDays;

/** Four assessments after the loader's first: half-years by stage, years as a whole. */
final class Appraisals implements Chapter {
  /** Each period with the month after it. */
  private static final Map<String, YearMonth> PERIODS =
      new TreeMap<>(
          Map.of(
              "2019-H1", YearMonth.of(2019, 7),
              "2019", YearMonth.of(2020, 1),
              "2020-H1", YearMonth.of(2020, 7),
              "2020", YearMonth.of(2021, 1)));

  private final Assessments assessments;
  private final Map<LocalDate, String> scored = new TreeMap<>();
  private final Map<LocalDate, String> issued = new TreeMap<>();

  Appraisals(Assessments assessments, WorkDays workDays) {
    this.assessments = assessments;
    PERIODS.forEach(
        (period, month) -> {
          scored.put(workDays.nth(month, Assessments.SCORE_DAY), period);
          issued.put(workDays.nth(month, Assessments.ISSUE_DAY), period);
        });
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new ArrayList<>(scored.keySet());
    days.addAll(issued.keySet());
    return days;
  }

  @Override
  public void on(LocalDate day) {
    if (scored.containsKey(day)) {
      assessments.score(scored.get(day));
    }
    if (issued.containsKey(day)) {
      assessments.issue(issued.get(day));
    }
  }
}
