package org.ecocity.funding.factors;

import java.util.Map;

/**
 * Factors that nobody types in.
 *
 * @param periods of the assessments that give them, by factor
 * @param ratedYears years whose performance results give them, by factor
 */
public record FactorSources(Map<String, String> periods, Map<String, Integer> ratedYears) {
  /** None. */
  public static final FactorSources NONE = new FactorSources(Map.of(), Map.of());
}
