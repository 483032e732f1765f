package org.ecocity.funding.engine.exact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of figures; a side that says nothing is open.
 *
 * @param from at least this
 * @param above more than this
 * @param below less than this
 * @param upTo at most this
 */
public record Range(
    @Nullable BigDecimal from,
    @Nullable BigDecimal above,
    @Nullable BigDecimal below,
    @Nullable BigDecimal upTo) {

  /** Whether a figure lies in it. */
  public boolean holds(Fraction value) {
    return (from == null || value.compareTo(Fraction.of(from)) >= 0)
        && (above == null || value.compareTo(Fraction.of(above)) > 0)
        && (below == null || value.compareTo(Fraction.of(below)) < 0)
        && (upTo == null || value.compareTo(Fraction.of(upTo)) <= 0);
  }

  /** As it stands behind a figure: {@code ≥ 60 < 80}. */
  public String text() {
    return part(" ≥ ", from) + part(" > ", above) + part(" < ", below) + part(" ≤ ", upTo);
  }

  private static String part(String sign, @Nullable BigDecimal bound) {
    return bound == null ? "" : sign + Numbers.of(Fraction.of(bound));
  }
}
