/** What anybody reads without sign-in. */
export default {
  public: {
    site: 'Green Eco-City · public pages',
    officials: 'Officials sign in',
    welcome: 'Progress, projects, documents, public notices, honours and citizens’ suggestions of the programme, open to everybody.',
    about: 'The programme follows its plan in phases: projects in a table each year, a circular each month, a meeting each quarter, regular inspections. These indicators measure what it achieves.',
    foot: 'Only what was marked public is shown here.',
    nav: { home: 'Home', projects: 'Key projects', documents: 'Documents', notices: 'Public notices', honours: 'Honours', suggestions: 'Suggestions' },
    all: 'All', missing: 'Not found', missingText: 'This does not exist, or it is not public.', back: 'Back to the first page',
    indicators: 'Indicators', noIndicators: 'No indicators published yet', indicator: 'Indicator', baseline: 'Baseline', latest: 'Latest', target: 'Target', way: 'Way to the target', share: '{share} of the way', down: 'less is better', latestOf: '{value} ({period})',
    notices: { title: 'Public notices', note: 'While a notice is open, anybody may object.', none: 'No notice is open now', noneText: 'What is open to objections is shown here until its last day.', until: 'Open from {from} to {to}', how: 'How to object', about: { 'award-round': 'Incentive grants', proposal: 'Praise and blame' }, read: 'Read the notice' },
    documents: { title: 'Public documents', note: 'Issued documents that were marked public.', find: 'Number or title', none: 'No public documents', noneText: 'Documents appear here when issued and public.', newest: 'Newest documents', verify: 'Verify', hash: 'Fingerprint of the file (SHA-256)', waits: 'The page is being set; please look again later. Below is its text.' },
    validity: { VALID: 'In force', REVOKED: 'Revoked', ABOLISHED: 'Abolished' },
    verify: { title: 'Verify a document', note: 'The address and the code printed on a document lead here. If number and date agree with the paper and the fingerprint agrees with your file, it is the same document.', number: 'Number', issuedOn: 'Issued', validity: 'Validity', since: 'since {date}', notPublic: 'This document is not public; only number, date and validity are shown.', check: 'Check a file you hold', checkHint: 'The fingerprint is reckoned on this device; the file is not sent anywhere.', choose: 'Choose a PDF file', same: 'The same: this is the document as issued.', other: 'Not the same: this is not the document as issued, or it was changed.', waits: 'The file is being made and has no fingerprint yet.', see: 'Read the document' },
    projects: { title: 'Key projects', note: 'Projects of the year’s key-project table in force.', find: 'Name or code', none: 'No projects', noneText: 'Projects appear when a year’s table is issued.', code: 'Code', name: 'Project', owner: 'Unit', totalWan: 'Total (¥10k)', annualWan: 'This year (¥10k)', term: 'Term', year: 'Year', welfare: 'public welfare' },
    honours: { title: 'Honours', note: 'Honours conferred with approval.', none: 'No honours', noneText: 'Honours appear when their document is issued.', find: 'Name of the honour' },
    news: { title: 'News', none: 'No news yet' },
    suggestions: { title: 'Citizens’ suggestions', note: 'Suggestions and questions that were answered and published.', find: 'Text', none: 'No published suggestions', noneText: 'They appear here once the reply is reviewed.', reply: 'Reply by {unit}', write: 'Make a suggestion', look: 'Look up by receipt code' },
    suggest: {
      title: 'Make a suggestion', note: 'No account is needed. Suggest, ask or report; reports are never published.', kind: 'Kind', text: 'What it is about', textHint: 'When, where and what; at most 2,000 characters.', contact: 'How to reach you', contactHint: 'Seen by the programme office alone; may be left empty.', project: 'About project', unit: 'About unit', send: 'Send', kept: 'What you typed is kept on this device until it is sent.', not: 'Nothing classified, and nothing personal about others.',
      done: 'Received as {code}', once: 'Note the receipt code. It is shown this once and cannot be found again.', receipt: 'Receipt code', copy: 'Copy the code', copied: 'Copied.', another: 'Write another one', follow: 'Look it up now',
    },
    receipt: { title: 'Look up by receipt code', note: 'Type the code you were given to see where your suggestion stands and what was answered.', code: 'Receipt code', look: 'Look up', none: 'There is no such code. Please check it and try again.', step: 'State', receivedOn: 'Received', unit: 'Answered by', due: 'Reply due', reply: 'Reply', noReply: 'No reply yet. It appears here once reviewed.', passedOn: 'Passed on to', reason: 'Reason', endedOn: 'Ended' },
  },
}
