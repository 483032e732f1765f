package org.ecocity.projects.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A period in which something holds, both ends included.
 *
 * @param from first day, none if it has always held
 * @param to last day, none if no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Whether it holds on that day. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether both hold on some day. */
  public boolean overlaps(Validity other) {
    return startsByEndOf(other) && other.startsByEndOf(this);
  }

  /** Whether it does not end before it begins. */
  public boolean isOrdered() {
    return from == null || to == null || !to.isBefore(from);
  }

  /** The one of the dated things that holds on that day. */
  public static <T> Optional<T> inForce(
      List<T> things, Function<? super T, Validity> validity, LocalDate day) {
    return things.stream().filter(thing -> validity.apply(thing).contains(day)).findFirst();
  }

  /** Place of the first one that holds together with an earlier one; -1 if there is none. */
  public static int firstOverlap(List<Validity> periods) {
    for (int later = 1; later < periods.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (periods.get(later).overlaps(periods.get(earlier))) {
          return later;
        }
      }
    }
    return -1;
  }

  private boolean startsByEndOf(Validity other) {
    return from == null || other.to == null || !from.isAfter(other.to);
  }
}
