package org.ecocity.funding.sources;

import org.jspecify.annotations.Nullable;

/**
 * What a kind of money brings to a project, in a year or as a whole.
 *
 * @param kind code of {@code funding-sources}
 * @param kindName its Chinese name
 * @param government whether it is government money
 * @param social whether it is money of private givers
 * @param fieldCode field of the project, once it has told
 * @param unitCode the project's unit
 * @param year the year, 0 as a whole
 * @param plannedFen planned, in fen
 * @param committedFen committed, in fen
 * @param arrivedFen arrived, in fen
 */
record SourceMoney(
    String kind,
    String kindName,
    boolean government,
    boolean social,
    @Nullable String fieldCode,
    String unitCode,
    int year,
    long plannedFen,
    long committedFen,
    long arrivedFen) {}
