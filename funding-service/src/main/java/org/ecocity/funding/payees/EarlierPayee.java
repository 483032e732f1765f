package org.ecocity.funding.payees;

import org.jspecify.annotations.Nullable;

/**
 * An earlier paid payment that a new one is held against.
 *
 * @param code the payment's code
 * @param payee the name it was paid to
 * @param accountNo the account it went to
 * @param applicantUnitCode who had asked for it
 * @param lineDepartmentCode who had checked it
 */
public record EarlierPayee(
    String code,
    String payee,
    String accountNo,
    String applicantUnitCode,
    @Nullable String lineDepartmentCode) {}
