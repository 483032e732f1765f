package org.ecocity.supervision.proposals;

/** What is proposed; also the act in the approval matrix and the kind of document. */
public enum ProposalKind {
  /** 通报表彰. */
  COMMENDATION,
  /** 通报批评. */
  CRITICISM
}
