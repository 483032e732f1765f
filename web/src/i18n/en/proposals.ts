/** Praise and blame. */
export default {
  proposals: {
    title: 'Praise and blame', one: 'Proposal', note: 'Praise needs an approved item, consultation and a public notice; blame stands on a finding, and the unit is heard. A person signs; nothing follows from rank alone.', new: 'Draft one', edit: 'Edit the draft', formNote: 'It is a draft first; whoever takes it up answers for it.', kinds: { COMMENDATION: 'Commendation', CRITICISM: 'Criticism' }, whom: 'Whom', count: '{count} units and persons', since: 'Since', none: 'No praise or blame', noneText: 'Drafts appear here, also those that an assessment or an overdue finding suggests.',
    origin: 'Origin', origins: { OFFICE: 'Programme office', LADDER: 'An overdue finding’s ladder ended', ASSESSMENT: 'Suggested by an assessment' }, finding: 'Finding it stands on', findingHint: 'Blame needs a finding to stand on.', findingMissing: 'Please choose the finding.', item: 'Approved item', itemHint: 'Its name and the number of its approval; needed before consultation.', itemMissing: 'not given yet', paper: 'Approval', facts: 'What it is about', opinion: 'Opinion of those consulted', statement: 'What the unit says', statementUntil: 'Statement until', noStatement: 'The unit has not said anything yet; it may until {until}, and approval is possible afterwards.', dropped: 'Dropped: ',
    hand: { prepared: 'Prepared', consulted: 'Consulted', approved: 'Approved' },
    honours: 'Honours proposed', noHonours: 'The list is empty.', recipient: 'Recipient', honour: 'Honour', honourNo: 'Honour {n}', for: 'For', reward: 'Material reward', rewardWan: 'Reward (10,000 yuan)', units: 'Units', persons: 'Persons', person: 'Name', countyRank: 'county rank', removed: 'Off the list: {reason}', addHonour: 'Add one', honoursWrong: 'Each needs a unit and a title, a person a name, and a reward must be above zero.', saved: '“{title}” saved.',
    inNotice: 'While the notice runs, anybody on the list may be objected to; the programme office decides each.', object: 'Object', against: 'What speaks against it', objected: 'The objection was recorded.', upheld: 'Upheld; off the list.', rejected: 'Rejected and answered.',
    acts: { object: 'Object', uphold: 'Uphold', reject: 'Reject' },
    actWords: { object: 'You object to {name}. What citizens say is entered by the programme office, without their names.', uphold: 'The objection is upheld: {name} comes off the list.', reject: 'The objection is rejected: {name} stays on the list.' },
  },
  state: { proposal: { DRAFT: 'Draft', CONSULTED: 'Consulted', PUBLIC_NOTICE: 'Public notice', HEARING: 'Unit heard', APPROVED: 'Approved', ISSUED: 'Issued', DROPPED: 'Dropped' } },
  act: {
    proposal: {
      CONSULTED: { label: 'Give the opinion', words: 'Give the opinion of the body consulted on “{title}”, {count} units and persons.', done: 'Opinion on “{title}” given.' },
      PUBLIC_NOTICE: { label: 'Open the notice', words: 'The list of “{title}”, {count} units and persons, is shown to the public; objections may be made while it runs.', done: 'Notice of “{title}” opened.' },
      HEARING: { label: 'Hear the unit', words: '{unit} learns of “{title}” and may state its case in time.', done: '{unit} is asked for its statement.' },
      STATE: { label: 'State our case', words: 'State your unit’s case on “{title}”, once; whoever approves will read it.', done: 'Your statement was sent.' },
      APPROVED: { label: 'Approve', words: 'Approve “{title}”: its document is made, numbered and issued; it cannot be taken back. An approval on paper is entered by the registrar and counts when a second person has confirmed it.', done: 'Approval of “{title}” recorded.' },
      DROPPED: { label: 'Drop', words: '“{title}” is given up and the reason kept; a running notice ends.', done: '“{title}” dropped.' },
    },
  },
}
