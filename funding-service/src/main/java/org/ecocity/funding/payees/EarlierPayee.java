package org.ecocity.funding.payees;

import org.jspecify.annotations.Nullable;

/**
 * An earlier paid payment to a payee of the same name at another account.
 *
 * @param code the payment's code
 * @param accountNo the account it went to
 * @param applicantUnitCode who had asked for it
 * @param lineDepartmentCode who had checked it
 */
public record EarlierPayee(
    String code, String accountNo, String applicantUnitCode, @Nullable String lineDepartmentCode) {}
