package org.ecocity.funding.financing;

/** States of a financing plan. */
enum PlanState {
  /** Filled in from the table's percentages; the unit's own plan is awaited. */
  EXPECTED,
  /** Filed by the unit or by finance. */
  FILED
}
