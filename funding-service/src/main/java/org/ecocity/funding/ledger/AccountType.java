package org.ecocity.funding.ledger;

/** What an account stands for; only EXTERNAL may go below zero. */
public enum AccountType {
  /** What a budget line still has to give. */
  BUDGET_LINE,
  /** What a budget line has promised to payments under way. */
  COMMITMENT,
  /** What has arrived at a project and was not used there. */
  PROJECT,
  /** What a project has used of money that comes by no budget line. */
  USED,
  /** What a unit has been granted by allocations and has to answer for. */
  UNIT,
  /** What a budget line owes for payments that the bank has been told to make and has not made. */
  PAYABLE,
  /** What a budget line has paid for one project or unit. */
  PAID,
  /** What has been taken back of what a unit was granted. */
  CLAWBACK,
  /** The world outside of the ledger, where money comes from. */
  EXTERNAL
}
