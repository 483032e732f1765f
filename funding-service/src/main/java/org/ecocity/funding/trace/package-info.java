/**
 * The path of a yuan (资金流向): from a source over allocations and commitments to the last payment,
 * and from a payment back to where its money came from, read from the ledger. Owns nothing;
 * publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.trace;
