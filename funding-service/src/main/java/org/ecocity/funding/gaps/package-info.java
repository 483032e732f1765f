/**
 * Each government's budget against the need of its key projects (资金缺口清单), district by district and
 * year. Read by plain SQL over this service's own tables. Owns nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.gaps;
