package org.ecocity.projects.organisations;

import java.time.LocalDate;
import java.util.List;
import org.ecocity.projects.validity.Validity;

/**
 * The names of one unit through time.
 *
 * @param names at least one, never two on a day
 */
record DatedNames(List<DatedName> names) {
  /** The name on that day; outside of all periods the one nearest to it. */
  DatedName on(LocalDate day) {
    return Validity.inForce(names, DatedName::validity, day).orElseGet(() -> nearest(day));
  }

  /** Place of a name that ends before it begins; -1 if there is none. */
  int firstDisordered() {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).validity().isOrdered()) {
        return i;
      }
    }
    return -1;
  }

  /** Place of a name borne on the same day as an earlier one in the list; -1 if there is none. */
  int firstOverlap() {
    return Validity.firstOverlap(names.stream().map(DatedName::validity).toList());
  }

  private DatedName nearest(LocalDate day) {
    var best = names.getFirst();
    long bestDistance = distance(best.validity(), day);
    for (var name : names) {
      long distance = distance(name.validity(), day);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static long distance(Validity validity, LocalDate day) {
    var from = validity.from();
    if (from != null && day.isBefore(from)) {
      return from.toEpochDay() - day.toEpochDay();
    }
    var to = validity.to();
    return to != null && day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
  }
}
