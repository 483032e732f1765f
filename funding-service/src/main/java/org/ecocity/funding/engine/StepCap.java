package org.ecocity.funding.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one subject gets of a step at most; what is cut is not given to others, a later step may
 * share it.
 *
 * @param fen at most so many fen
 * @param percent at most so much of the factor {@code ofCode}
 * @param ofCode factor such as the total investment or last year's amount, in yuan
 */
public record StepCap(
    @Nullable Long fen, @Nullable BigDecimal percent, @Nullable String ofCode) {
  /** No cap. */
  public static final StepCap NONE = new StepCap(null, null, null);
}
