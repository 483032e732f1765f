package org.ecocity.funding.trace;

import java.util.List;

/**
 * Where a payment's money came from. Money of a line is one pot: all that came into the line is on
 * the path.
 *
 * @param payment the payment
 * @param postings what it did in the ledger, the last first: paid or released, reserved
 * @param origin postings that brought the money to its line, back to the first source
 */
record PaymentTrace(Hop.PaymentPart payment, List<Hop> postings, List<Hop> origin) {}
