package org.ecocity.local.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ecocity.local.door.Row;
import org.ecocity.local.sample.Reports;

/** The units report each month; one zone leaves out two months and files them late. */
final class Reporting implements Chapter {
  private static final List<String> FILES =
      List.of("replay/progress-2019.csv", "replay/progress-2020.csv", "replay/progress-late.csv");

  private final Reports reports;
  private final Diary diary;

  Reporting(City city, Reports reports) {
    this.reports = reports;
    var rows = new ArrayList<Row>();
    FILES.forEach(file -> rows.addAll(city.files().rows(file)));
    diary = new Diary(rows, "报送日期");
  }

  @Override
  public Collection<LocalDate> days() {
    return diary.days();
  }

  @Override
  public void on(LocalDate day) {
    reports.file(diary.on(day));
  }
}
