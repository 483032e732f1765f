/**
 * What is known of those who are paid: how an account number is written and which accounts a payee
 * was paid at before, read by plain SQL over the payments. Owns nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.payees;
