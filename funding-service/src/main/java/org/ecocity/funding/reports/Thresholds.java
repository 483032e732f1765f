package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The thresholds of one day.
 *
 * @param ruleId the rule they come from
 * @param idleDays days without movement from which money is idle
 * @param concentrationPercent share of a unit's payments above which one payee stands out
 * @param concentrationMinPayments how many payments a unit must have made in the year before a
 *     share says anything
 * @param aheadPoints percentage points by which payments may be ahead of physical progress
 */
public record Thresholds(
    UUID ruleId,
    int idleDays,
    BigDecimal concentrationPercent,
    int concentrationMinPayments,
    BigDecimal aheadPoints) {}
