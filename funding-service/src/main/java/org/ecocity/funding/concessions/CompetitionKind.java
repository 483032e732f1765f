package org.ecocity.funding.concessions;

/** What the partner is chosen for. */
public enum CompetitionKind {
  /** 特许经营: builds or renews, operates for a term, hands back. */
  CONCESSION,
  /** 市场化: invests or serves by contract, such as energy performance contracting. */
  MARKET
}
