/**
 * Supervision of earmarked money: execution of budget lines and refused payments, read by plain SQL
 * over this service's own tables. Owns nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.reports;
