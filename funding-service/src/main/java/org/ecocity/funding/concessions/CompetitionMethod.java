package org.ecocity.funding.concessions;

/**
 * How a partner is chosen. Three bidders at least: Bidding Law articles 17 and 28, Government
 * Procurement Law article 38, 财库〔2014〕214号 for consultation.
 */
public enum CompetitionMethod {
  /** 公开招标. */
  OPEN_TENDER(3),
  /** 邀请招标. */
  INVITED_TENDER(3),
  /** 竞争性谈判. */
  COMPETITIVE_NEGOTIATION(3),
  /** 竞争性磋商. */
  COMPETITIVE_CONSULTATION(3),
  /** 单一来源, with its reason. */
  SINGLE_SOURCE(1);

  private final int fewestBids;

  CompetitionMethod(int fewestBids) {
    this.fewestBids = fewestBids;
  }

  /** Whether so many bids make a competition of this method. */
  boolean fits(int bids) {
    return this == SINGLE_SOURCE ? bids == 1 : bids >= fewestBids;
  }
}
