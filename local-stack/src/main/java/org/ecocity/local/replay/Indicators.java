package org.ecocity.local.replay;

import static org.ecocity.local.door.Act.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Row;

/** What was measured of the programme's indicators, once a year. */
final class Indicators implements Chapter {
  private final City city;
  private final Diary diary;

  Indicators(City city) {
    this.city = city;
    diary = new Diary(city.files(), "replay/indicator-values.csv");
  }

  @Override
  public Collection<LocalDate> days() {
    return diary.days();
  }

  @Override
  public void on(LocalDate day) {
    city.crew().each(diary.on(day), this::enter);
  }

  private void enter(Row row) {
    var path = "/api/projects/v1/indicators/" + row.text("编码") + "/values";
    var body =
        object(
            "period", row.text("期间"),
            "value", new BigDecimal(row.text("数值")),
            "source", row.text("来源"));
    city.door().enter(Act.post("office", path, body, row.where() + ": entering the value"));
  }
}
