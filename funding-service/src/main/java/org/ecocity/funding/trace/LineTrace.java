package org.ecocity.funding.trace;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ecocity.platform.paging.Page;

/**
 * The path of a line's money, up and down.
 *
 * @param origin postings that brought it here, from this line's own back to the first source
 * @param levels sums of this line, then of each line below it that the caller may read
 * @param postings all postings of this line, in the order of the ledger; a page of them
 */
record LineTrace(List<Hop> origin, List<LevelSums> levels, Page<Hop> postings) {
  /** Cuts what was read from a place on for one page; one more shows that there is a next. */
  static LineTrace of(
      List<Hop> origin,
      List<LevelSums> levels,
      List<Hops.Stop> found,
      Place from,
      int limit,
      UnaryOperator<String> addressOf) {
    var stops = found.stream().limit(limit).toList();
    var place = stops.stream().map(Hops.Stop::place).reduce(from, Place::furthest);
    var next = found.size() > limit ? addressOf.apply(place.cursor()) : null;
    return new LineTrace(
        origin, levels, new Page<>(stops.stream().map(Hops.Stop::hop).toList(), next, null));
  }
}
