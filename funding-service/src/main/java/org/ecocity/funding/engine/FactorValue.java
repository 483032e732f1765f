package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One frozen figure.
 *
 * @param subjectCode whose: a unit's or project's code
 * @param factorCode which factor
 * @param value the figure; money in yuan
 * @param source where it comes from
 * @param evidenceId record behind it
 */
public record FactorValue(
    String subjectCode,
    String factorCode,
    BigDecimal value,
    String source,
    @Nullable UUID evidenceId) {}
