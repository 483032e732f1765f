/**
 * The monthly reconciliation of payments with the treasury's list: compared, each difference
 * explained, closed by another person. Owns reconciliation, treasury_row and difference; publishes
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.reconciliations;
