/** The glossary's words for what the services call by their codes. */
export default {
  nature: { NEW: 'New', CONTINUED: 'Continued', REBUILT: 'Rebuilt' },
  duty: { PRINCIPAL: 'Principal officer', IN_CHARGE: 'Officer in charge', LIAISON: 'Liaison', SPONSOR: 'Sponsoring leader' },
  dimension: { START: 'Start', PROGRESS: 'Progress', PAYMENT: 'Payment', LISTING: 'Listing', REPORTING: 'Reporting' },
  stage: { DESIGN: 'Green design', CONSTRUCTION: 'Green construction', OPERATION: 'Green operation' },
  stageState: { CLOSED: 'the stage before is not passed', OPEN: 'to be reviewed', PASSED: 'Passed' },
  severity: { MINOR: 'Minor', MAJOR: 'Major', SERIOUS: 'Serious' },
  source: { C: 'Central', P: 'Provincial', M: 'Municipal', D: 'District', B: 'Bond', L: 'Loan', S: 'Social capital', E: 'Enterprise', CENTRAL: 'Central', PROVINCIAL: 'Provincial', MUNICIPAL: 'Municipal', DISTRICT: 'District', BOND: 'Bond', LOAN: 'Loan', SOCIAL: 'Social capital', SOCIAL_CAPITAL: 'Social capital', ENTERPRISE: 'Enterprise' },
  leadSource: { REFUSED_PAYMENT: 'Refused payment', MEDIA: 'Media report', CITIZEN: 'Citizen', EARLY_WARNING: 'Early warning' },
  level: { CENTRAL: 'Central', PROVINCIAL: 'Provincial', MUNICIPAL: 'Municipal', DISTRICT: 'District' },
  state: {
    project: { DRAFT: 'Draft', SUBMITTED: 'Submitted', RETURNED: 'Returned', ADMITTED: 'Admitted', PREPARING: 'Preparing', UNDER_WAY: 'Under way', COMPLETED: 'Completed', ACCEPTED: 'Accepted', OPERATING: 'Operating', EVALUATED: 'Evaluated', SUSPENDED: 'Suspended', WITHDRAWN: 'Withdrawn' },
    table: { DRAFT: 'Draft', CHECKED: 'Checked', APPROVED: 'Approved', ISSUED: 'Issued', SUPERSEDED: 'Superseded' },
    plan: { DRAFT: 'Draft', CHECKED: 'Checked', APPROVED: 'Approved', ISSUED: 'Issued', SUPERSEDED: 'Superseded' },
    task: { ASSIGNED: 'Assigned', ACCEPTED: 'Accepted', REPORTED: 'Reported', DONE: 'Done', WITHDRAWN: 'Withdrawn' },
    payment: { PREPARED: 'Prepared', CHECKED: 'Checked', EXAMINED: 'Examined', REVIEWED: 'Reviewed', APPROVED: 'Approved', INSTRUCTED: 'Instructed', PAID: 'Paid', RETURNED: 'Returned by the bank', CANCELLED: 'Cancelled', REFUSED: 'Refused' },
    finding: { OPEN: 'To be ordered', ORDERED: 'Ordered', REPORTED: 'Rectification reported', RETURNED: 'Returned', VERIFIED: 'Verified', CLOSED: 'Struck off', REOPENED: 'Reopened', ANNULLED: 'Annulled' },
    lead: { OPEN: 'To be decided', HEARD: 'Unit heard', FINDING: 'Became a finding', CLOSED: 'Closed' },
    inspection: { PLANNED: 'Planned', UNDER_WAY: 'Under way', CONCLUDED: 'Concluded' },
    arrival: { RECORDED: 'Recorded', REVERSED: 'Reversed' },
    hold: { PROVISIONAL: 'Provisional hold', CONFIRMED: 'Hold', EXPIRED: 'Expired', ENDED: 'Ended', LIFTED: 'Lifted' },
  },
}
