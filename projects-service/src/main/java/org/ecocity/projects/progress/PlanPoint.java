package org.ecocity.projects.progress;

import java.math.BigDecimal;

/**
 * What is planned by the end of a month.
 *
 * @param period the month
 * @param planPercent cumulative physical progress, 0 to 100
 */
public record PlanPoint(String period, BigDecimal planPercent) {}
