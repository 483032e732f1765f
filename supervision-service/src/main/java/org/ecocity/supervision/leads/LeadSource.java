package org.ecocity.supervision.leads;

/** Where a lead comes from. */
public enum LeadSource {
  /** A payment was refused because it lay outside of its earmark (rule 5). */
  REFUSED_PAYMENT,
  /** A media report. */
  MEDIA,
  /** A citizen's report; who it was stays out of here. */
  CITIZEN,
  /** An early warning. */
  EARLY_WARNING
}
