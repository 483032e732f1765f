package org.ecocity.projects.indicators;

import java.math.BigDecimal;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An indicator.
 *
 * @param id id of the indicator
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 * @param unit what its values count
 * @param baseYear year of the base value
 * @param baseValue value of the base year
 * @param targetYear year of the target
 * @param targetValue value to be reached
 * @param direction which way it is to go
 * @param version grows with each change
 */
record IndicatorView(
    UUID id,
    String code,
    String name,
    @Nullable String nameEn,
    String unit,
    int baseYear,
    BigDecimal baseValue,
    int targetYear,
    BigDecimal targetValue,
    Direction direction,
    long version)
    implements Versioned {}
