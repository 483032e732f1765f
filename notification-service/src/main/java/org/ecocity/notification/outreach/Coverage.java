package org.ecocity.notification.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ecocity.notification.persons.Units;

/** Lays a year's activities over units and venues. */
@ApplicationScoped
class Coverage {
  private final Activities activities;
  private final Units units;
  private final OutreachConfig config;

  Coverage(Activities activities, Units units, OutreachConfig config) {
    this.activities = activities;
    this.units = units;
    this.config = config;
  }

  @Transactional
  CoverageView of(int year) {
    var counted = new TreeMap<String, Map<VenueKind, Long>>();
    var expected = Set.copyOf(units.topmost(config.expectedUnitKinds()));
    expected.forEach(unit -> counted.put(unit, new EnumMap<>(VenueKind.class)));
    for (var cell : activities.counted(year)) {
      counted
          .computeIfAbsent(cell.unitCode(), unit -> new EnumMap<>(VenueKind.class))
          .put(cell.venueKind(), cell.count());
    }
    var lastDay = LocalDate.of(year, 12, 31);
    var rows = new ArrayList<CoverageView.UnitRow>();
    counted.forEach(
        (unit, cells) ->
            rows.add(row(unit, units.nameOf(unit, lastDay), expected.contains(unit), cells)));
    return new CoverageView(
        year, List.copyOf(rows), rows.stream().mapToInt(row -> row.gaps().size()).sum());
  }

  private static CoverageView.UnitRow row(
      String unit, String name, boolean expected, Map<VenueKind, Long> cells) {
    var venues =
        Arrays.stream(VenueKind.values())
            .map(kind -> new CoverageView.Venue(kind, cells.getOrDefault(kind, 0L)))
            .toList();
    var gaps =
        venues.stream()
            .filter(venue -> expected && venue.count() == 0)
            .map(CoverageView.Venue::venueKind)
            .toList();
    return new CoverageView.UnitRow(unit, name, expected, venues, cells.size(), gaps);
  }
}
