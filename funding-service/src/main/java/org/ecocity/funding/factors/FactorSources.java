package org.ecocity.funding.factors;

import java.util.Map;

/**
 * Factors that nobody types in.
 *
 * @param periods of the assessments that give them, by factor
 * @param ratedYears years whose performance results give them, by factor
 * @param records what records of projects and supervision give them, by factor
 */
public record FactorSources(
    Map<String, String> periods,
    Map<String, Integer> ratedYears,
    Map<String, FactorOrigin> records) {
  /** None. */
  public static final FactorSources NONE = new FactorSources(Map.of(), Map.of(), Map.of());

  /** Why a figure that records give is not there, Chinese; empty of others. */
  public String whyMissing(String factorCode) {
    var origin = records.get(factorCode);
    return origin == null ? "" : OriginWords.missing(origin);
  }

  /** The same, English. */
  public String whyMissingEn(String factorCode) {
    var origin = records.get(factorCode);
    return origin == null ? "" : OriginWords.missingEn(origin);
  }
}
