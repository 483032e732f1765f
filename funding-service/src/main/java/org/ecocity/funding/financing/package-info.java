/**
 * Project accounts, opened by the issued key-project table, their financing plans and the funds
 * that arrive. Owns financing_plan, financing_plan_source and funds_arrival; publishes
 * project-account.opened and financing-plan.changed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.financing;
