package org.ecocity.funding.payees;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier payment that a new one is held against.
 *
 * @param code the payment's code
 * @param payee the name it was paid to
 * @param accountNo the account it went to
 * @param preparedOn when it was asked for
 * @param applicantUnitCode who had asked for it
 * @param lineDepartmentCode who had checked it
 */
public record EarlierPayee(
    String code,
    String payee,
    String accountNo,
    LocalDate preparedOn,
    String applicantUnitCode,
    @Nullable String lineDepartmentCode) {}
