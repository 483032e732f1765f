package org.ecocity.funding.planwatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something missing or late in a project's financing.
 *
 * @param code what
 * @param kind kind of money it is about, if one
 * @param year year it is about, if one
 * @param dueOn day it was due
 * @param amountFen how much is missing or late, in fen
 * @param message the same in a sentence, in the reader's language
 */
public record FinancingWarning(
    WarningCode code,
    @Nullable String kind,
    @Nullable Integer year,
    @Nullable LocalDate dueOn,
    @Nullable Long amountFen,
    String message) {}
