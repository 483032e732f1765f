package org.ecocity.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries
 * @param next address of the next page, none at the end
 * @param total how many there are in all, counted up to 10,000; only when asked for
 * @param <T> the entries' type
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Integer total) {
  /** The same page of another type. */
  public <R> Page<R> map(Function<? super T, R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next, total);
  }

  /** A list that always fits one page. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null, null);
  }
}
