package org.ecocity.platform.approvals;

/** A step of an act on its way through different hands. */
public enum Step {
  /** Drafts it. */
  PREPARE,
  /** Checks it: the line department, the units concerned. */
  CHECK,
  /** First hand in finance. */
  EXAMINE,
  /** Second hand in finance. */
  REVIEW,
  /** Verifies on the spot. */
  VERIFY,
  /** Approves it. */
  APPROVE,
  /** Instructs the treasury. */
  INSTRUCT,
  /** Registers its number and sends it out. */
  ISSUE
}
