package org.ecocity.notification.outreach;

import java.util.List;

/**
 * Which unit has carried the programme into which venue in a year.
 *
 * @param year the year
 * @param units a row for each unit, by code
 * @param gapCount venues not covered by units that are expected to
 */
record CoverageView(int year, List<UnitRow> units, int gapCount) {
  /**
   * A unit's row.
   *
   * @param unitCode the unit
   * @param unitName its name at the end of the year
   * @param expected whether the unit has to cover all ten venues
   * @param venues activities in each venue, all ten in the same order
   * @param coveredCount venues with at least one activity, 0 to 10
   * @param gaps venues without one; empty for units not expected to cover all
   */
  record UnitRow(
      String unitCode,
      String unitName,
      boolean expected,
      List<Venue> venues,
      int coveredCount,
      List<VenueKind> gaps) {}

  /**
   * A cell.
   *
   * @param venueKind the venue
   * @param count activities in the year
   */
  record Venue(VenueKind venueKind, long count) {}
}
