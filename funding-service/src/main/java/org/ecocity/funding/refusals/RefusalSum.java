package org.ecocity.funding.refusals;

import org.jspecify.annotations.Nullable;

/**
 * Refused payments of one unit that were refused for the same.
 *
 * @param refusalCode as in the payment's own refusal
 * @param ground what hands refused them for; none of what was refused by rule
 * @param unitCode the asking unit
 * @param unitName its present name
 * @param count how many
 * @param amountFen their sum in fen
 */
record RefusalSum(
    String refusalCode,
    @Nullable String ground,
    String unitCode,
    String unitName,
    int count,
    long amountFen) {}
