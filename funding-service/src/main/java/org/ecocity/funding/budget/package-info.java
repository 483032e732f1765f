/**
 * Budget lines (预算指标) with their earmarks, and the purposes money can have. Owns budget_line and
 * purpose; publishes budget-line.changed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.budget;
