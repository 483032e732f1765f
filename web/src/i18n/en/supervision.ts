export default {
  findings: {
    title: 'Finding register', note: 'A finding leaves only by strike-off: report, opinion, verification, second person.', finding: 'Finding {code}', find: 'Code or words',
    code: 'Code', severity: 'Severity', description: 'Finding', due: 'Due', raisedOn: 'Raised on', basis: 'Basis', ladder: 'Escalation', late: 'overdue', daysLate: '{days} days late', daysLeft: '{days} days left',
    level: { 0: 'none', 1: 'reminded', 2: 'warned', 3: 'criticism proposed' },
    none: 'No findings', noneText: 'They are listed here once ordered.', noneHere: 'No findings on this project', noneHereText: 'They are listed here once ordered.',
    reports: 'Rectification reports', noReports: 'No rectification report yet.', report: 'Report the rectification', text: 'What was done', textHint: 'What, when, and how it is kept from happening again.', addPhoto: 'Add a photo', photo: 'Photo {n}', remove: 'Remove', send: 'Send report', confirm: 'The rectification report of {code} with {count} attachments goes to the line department for its opinion, then to the team.', reported: 'Rectification report of {code} sent.',
  },
  leads: { title: 'Leads', lead: 'Lead {code}', note: 'The supervision body decides after hearing the unit: a finding, or closed.', source: 'Source', openedOn: 'Opened on', toProject: 'See the project', payment: 'Refused payment', statement: 'What the unit said', finding: 'The finding it became' },
  audit: { title: 'Audit', note: 'Every change of state is linked into a chain; a gap or an edit shows.', at: 'When', who: 'Who', what: 'What', object: 'Object', chain: 'Link', none: 'Nothing recorded yet', intact: 'The chain holds: {sealed} sealed, {unsealed} waiting.', broken: 'The chain does not hold from link {at} on.' },
}
