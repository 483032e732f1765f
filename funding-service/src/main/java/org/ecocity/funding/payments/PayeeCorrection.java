package org.ecocity.funding.payments;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where the money goes, corrected as long as nobody has checked it. What is not given stays.
 *
 * @param payee name of who gets the money
 * @param payeeBank the payee's bank
 * @param payeeAccountNo the payee's account
 */
record PayeeCorrection(
    @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*") String payee,
    @Nullable @Size(max = 200) String payeeBank,
    @Nullable @Size(max = 60) String payeeAccountNo) {}
