package org.ecocity.local.replay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;

/** The acts of a file, a row each with its day. */
final class Diary {
  private static final String DAY = "日期";

  private final Map<LocalDate, List<Row>> rows;

  Diary(SampleFiles files, String file) {
    this(files, file, DAY);
  }

  Diary(SampleFiles files, String file, String dayHeading) {
    this(files.rows(file), dayHeading);
  }

  Diary(List<Row> all, String dayHeading) {
    rows =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    row -> LocalDate.parse(row.text(dayHeading)),
                    TreeMap::new,
                    Collectors.toList()));
  }

  Collection<LocalDate> days() {
    return rows.keySet();
  }

  List<Row> on(LocalDate day) {
    return rows.getOrDefault(day, List.of());
  }

  /** The rows of a day, those of one subject together in their order. */
  List<List<Row>> on(LocalDate day, String subject) {
    var groups =
        on(day).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text(subject), LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }
}
