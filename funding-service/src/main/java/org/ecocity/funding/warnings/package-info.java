/**
 * Early warnings on money: what crosses a threshold is told once for a subject, kind and period,
 * and cleared when it ends. Owns fund_warning and fund_watch_day; publishes fund-warning.raised and
 * fund-warning.cleared.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.warnings;
