package org.ecocity.funding.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payment request asks of a contract.
 *
 * @param contractNo number it names, as typed
 * @param unitCode the asking unit
 * @param projectId project it is for
 * @param payee name of who gets the money, as typed
 * @param accountNo plain number of the payee's account
 * @param amountFen in fen
 */
public record Claimed(
    @Nullable String contractNo,
    String unitCode,
    @Nullable UUID projectId,
    String payee,
    @Nullable String accountNo,
    long amountFen) {}
