/** Budget lines (预算指标) with their earmarks. Owns budget_line; publishes budget-line.changed. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.budget;
