package org.ecocity.supervision.scoring;

import java.math.BigDecimal;

/**
 * A row of the ranking.
 *
 * @param group its group
 * @param rank 1 is the best; equal scores share a rank and the next one is left out
 * @param unitCode the unit
 * @param score its score
 * @param grade its grade
 */
public record Ranked(String group, int rank, String unitCode, BigDecimal score, String grade) {}
