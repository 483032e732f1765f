package org.ecocity.funding.reports;

import java.math.BigDecimal;

/**
 * A payee that gets much of what a unit pays in a year (支付集中度). One account is one payee, whatever
 * names it was paid under.
 *
 * @param unitCode the unit that asked for the payments
 * @param year of the bank slips
 * @param payeeKey the account's number without spaces: the one given, else the one the payee was
 *     last paid at; the name where none is known
 * @param payee its name, the last of several in the alphabet
 * @param payeeNameCount under how many names the account was paid
 * @param paymentCount payments to it
 * @param paidFen paid to it, in fen
 * @param unitPaymentCount all payments of the unit
 * @param unitPaidFen all that the unit paid, in fen
 * @param sharePercent paid to it of all, 0 to 100, at most 4 decimals
 */
public record Concentration(
    String unitCode,
    int year,
    String payeeKey,
    String payee,
    int payeeNameCount,
    int paymentCount,
    long paidFen,
    int unitPaymentCount,
    long unitPaidFen,
    BigDecimal sharePercent) {}
