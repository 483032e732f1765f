package org.ecocity.funding.trace;

import java.util.List;
import java.util.function.LongFunction;
import org.ecocity.platform.paging.Page;

/**
 * The path of a line's money, up and down.
 *
 * @param origin postings that brought it here, from this line's own back to the first source
 * @param levels sums of this line, then of each line its money went on to, by allocation,
 *     carry-over or transfer, that the caller may read; a line is one pot, so its sums are of all
 *     its money
 * @param postings all postings of this line, in the order of the ledger; a page of them
 */
record LineTrace(List<Hop> origin, List<LevelSums> levels, Page<Hop> postings) {
  /** Cuts what was read for one page, of which one more shows that there is a next. */
  static LineTrace of(
      List<Hop> origin,
      List<LevelSums> levels,
      List<Hop> found,
      int limit,
      LongFunction<String> addressAfter) {
    var items = found.stream().limit(limit).toList();
    var next = found.size() > limit ? addressAfter.apply(items.getLast().journalNumber()) : null;
    return new LineTrace(origin, levels, new Page<>(items, next, null));
  }
}
