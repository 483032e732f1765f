package org.ecocity.funding.reports;

import java.math.BigDecimal;

/**
 * One kind of money in the projects' financing plans.
 *
 * @param kind code of {@code funding-sources}
 * @param name its name
 * @param nameEn its English name
 * @param government whether it counts as government money
 * @param plannedFen planned, in fen
 * @param committedFen committed, in fen
 * @param arrivedFen arrived, in fen
 * @param arrivalPercent arrived of what is committed, at most 4 decimals
 */
record SourceLine(
    String kind,
    String name,
    String nameEn,
    boolean government,
    long plannedFen,
    long committedFen,
    long arrivedFen,
    BigDecimal arrivalPercent) {}
