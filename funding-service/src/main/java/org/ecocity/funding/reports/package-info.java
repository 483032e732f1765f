/**
 * Supervision of earmarked money: execution of budget lines, refused payments, idle money, lines
 * that lag, payees that stand out and payments ahead of progress, read by plain SQL over this
 * service's own tables. Owns watch_rule, the thresholds; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.reports;
