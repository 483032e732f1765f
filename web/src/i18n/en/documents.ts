export default {
  documents: {
    title: 'Official documents', one: 'Official document', note: 'Registered with a number, issued, signed for. A number once given is never given again; void ones stay in the book.', find: 'Number or title',
    number: 'Number', unnumbered: 'No number yet', name: 'Title', kind: 'Kind', date: 'Date', signedFor: 'Signed for', recipient: 'Recipient', none: 'No documents', noneText: 'Signed documents are registered, issued and signed for here.',
    page: 'Page', text: 'Text', views: 'Ways to look at it', preview: 'Preview the page', notRegistered: 'Not registered yet: the page is a preview without number.', pageOf: 'Page of {number}', rendered: '{pages} pages.', renderingWaits: 'The page is being set and will appear by itself; below is its text.', renderingFailed: 'The page could not be set: {error}', renderAgain: 'Set it again', renderingAsked: 'The page will be set again.', substituted: 'Typefaces set in another one: {fonts}', missingCharacters: 'No typeface has these characters; 〓 stands for them on the page: {characters}',
    issuer: 'Issued by', signedOn: 'Dated', registeredOn: 'Registered', issuedOn: 'Issued', mainTo: 'To', copyTo: 'Copies', disclosure: 'Disclosure', prepared: 'Drafted by', checked: 'Checked by', approved: 'Signed by', madeFrom: 'Made from', verification: 'Verification address', subjectOther: 'Show the source',
    subject: { circular: 'Circular', proposal: 'Proposal', 'award-round': 'Grant round', inspection: 'Inspection', meeting: 'Meeting' },
    recipients: 'Signed for', noRecipients: 'No recipients, or your unit is not among them.', copy: 'copy', got: 'Signed for on {date} by {name}', late: 'Overdue since {date}', waiting: 'Not signed for', waitingUntil: 'Not signed for, due {date}', reminded: { 1: 'liaison reminded', 2: 'officer in charge reminded', 3: 'principal officer reminded' },
    ended: { REVOKED: 'Revoked on {date}: {reason}', ABOLISHED: 'Abolished on {date}: {reason}' },
    externalHint: 'As the other body wrote it, such as “×财建〔2020〕12号”. Leave it empty if the document brought its number along.', seriesHint: 'Choose the series if we number it; leave it empty if another body does.',
  },
  audit: {
    aggregate: { document: 'Document', 'document-series': 'Series', honour: 'Honour', suggestion: 'Suggestion', news: 'News', 'outreach-activity': 'Outreach', 'media-report': 'Media report', 'efficiency-round': 'Efficiency leaders', 'efficiency-entry': 'Efficiency figures' },
    act: { ACKNOWLEDGED: 'Signed for', REMINDED: 'Reminded', RENDERED_AGAIN: 'Set again', CONTACT_READ: 'Contact looked at', REWARD_PAID: 'Reward paid', REWARD_ACKNOWLEDGED: 'Reward acknowledged' },
  },
  documentKind: { PROGRESS_CIRCULAR: 'Monthly circular', INSPECTION_CIRCULAR: 'Inspection circular', COMMENDATION: 'Commendation', PRAISE: 'Praise', CRITICISM: 'Criticism', RECTIFICATION_ORDER: 'Rectification order', SUPERVISION_LETTER: 'Supervision letter', GRANT_NOTICE: 'Grant notice', MEETING_NOTICE: 'Meeting notice', MINUTES: 'Minutes', NOTICE: 'Notice' },
  urgency: { NORMAL: 'Normal', URGENT: 'Urgent', VERY_URGENT: 'Very urgent' },
  disclosure: { PROACTIVE: 'Public', ON_REQUEST: 'On request', NONE: 'Not public' },
}
