package org.ecocity.funding.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * Factor data as frozen for a round; a subject has each factor once.
 *
 * @param asOf the day it was frozen for
 * @param values the figures, in any order
 */
public record FrozenFactors(LocalDate asOf, List<FactorValue> values) {
  public FrozenFactors {
    values = List.copyOf(values);
  }
}
