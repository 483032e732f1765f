package org.ecocity.funding.factors;

import java.util.List;

/**
 * Whose figures a round collects.
 *
 * @param subjectCodes units or projects; anybody's when empty
 * @param byProject whether projects earn, else units
 * @param unitCodes units whose projects it is for; all when empty
 */
public record FactorScope(List<String> subjectCodes, boolean byProject, List<String> unitCodes) {
  boolean isFor(String subject, String unit) {
    return subjectCodes.isEmpty()
        ? unitCodes.isEmpty() || unitCodes.contains(unit)
        : subjectCodes.contains(subject);
  }
}
