package org.ecocity.projects.lights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules as a value.
 *
 * @param version its number
 * @param validFrom first day it holds
 * @param rules the dimensions that shine
 * @param source where the rules come from
 */
record RuleSet(
    int version, LocalDate validFrom, List<DimensionRule> rules, @Nullable String source) {
  Optional<DimensionRule> of(Dimension dimension) {
    return rules.stream().filter(rule -> rule.dimension() == dimension).findFirst();
  }
}
