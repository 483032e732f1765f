package org.ecocity.projects.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value of an indicator.
 *
 * @param id id of the value
 * @param period what it is of
 * @param value the value in the indicator's unit
 * @param source where it is from
 * @param recordedBy user who entered it
 * @param recordedOn business date
 */
record IndicatorValueView(
    UUID id,
    String period,
    BigDecimal value,
    String source,
    String recordedBy,
    LocalDate recordedOn) {}
