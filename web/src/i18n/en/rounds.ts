/** Award rounds, policies, allocations. */
export default {
  rounds: {
    title: 'Award rounds', one: 'Award round', note: 'Collected, frozen, computed, noticed, approved, allocated, settled; every fen can be reckoned again line by line.', parts: 'Parts of the round', policy: 'Policy', asOf: 'Figures of', asOfHint: 'The day the figures are of.', noticeUntil: 'Notice until', pool: 'Pool', poolWan: 'Pool (10,000 yuan)', sources: 'From', eligible: 'For', eligibleHint: 'All units of the policy when none is chosen.', withheld: 'Not settled', none: 'No award rounds', noneText: 'The programme office or finance begins one; units see it from its notice on.',
    tab: { factors: 'Figures', shares: 'Shares', notice: 'Notice and objections', money: 'Money' },
    missing: 'Missing figures', missingCount: '{count} figures are missing; it can be frozen when all are there and confirmed by a second person', subject: 'Whose', factor: 'Factor', evidence: 'Paper', noFactors: 'No figures yet', noFactorsText: 'They are shown here once entered.', freezes: 'Freezes', freeze: 'Freeze {n}', enter: 'Enter a figure', entered: 'Entered; a second person confirms it.', valueHint: 'Money in yuan; at most six decimals.', valueWrong: 'A number with at most six decimals.', sourceHint: 'Document or report, and page.', evidenceMissing: 'Please upload the paper that shows it.', confirmAll: 'Confirm {count} entered by others', confirmWords: 'You confirm that these {count} figures agree with their papers; they can then be frozen.', confirmed: '{count} confirmed.',
    noShares: 'No shares yet', noSharesText: 'They are shown once the figures are frozen and computed.', reproduced: 'Reckoned again from the frozen figures: the same', notReproduced: 'Reckoned again from the frozen figures: not the same', print: 'Print the derivation', share: 'Share', advance: 'At once', settlement: 'After acceptance', allocated: 'Allocated', derivation: 'Derivation', inYuan: 'Amounts in yuan.', left: '{yuan} yuan left', short: '{yuan} yuan short', common: 'What holds for all', reckoned: 'What is reckoned', formula: 'Formula', result: 'Result',
    noNotice: 'No notice yet', noNoticeText: 'Finance checks and opens it; units may object while it runs.', noticeDays: 'Notice', shown: 'Shows', outcome: 'Outcome', outcomes: { NO_OBJECTION: 'no objection', OBJECTION_REJECTED: 'objection rejected', OBJECTION_UPHELD: 'objection upheld, collected anew', WITHDRAWN: 'withdrawn' }, noObjections: 'No objections.', objectionText: 'What is objected to', objected: 'Your objection was made.', upheld: 'Upheld; figures are collected anew, the old freeze is kept.', rejected: 'Rejected and answered.',
    act: { FILE: 'Object', UPHELD: 'Uphold', REJECTED: 'Reject' },
    actWords: { FILE: 'The notice runs until {until}. Say which figure is wrong and what it should be; a paper may be added.', UPHELD: 'The objection of {unit} is upheld: the notice ends, figures are collected, frozen and computed anew.', REJECTED: 'The objection of {unit} is rejected; the reason goes to the unit.' },
    noMoney: 'Nothing allocated yet', noMoneyText: 'Once approved and allocated, the way of the money stands here: from the city’s line to each unit’s line and its payments.', fromLine: 'From line', toLine: 'To line', paidWan: 'Paid (10,000 yuan)',
    new: 'Begin an award round', newNote: 'Choose policy, year, day of the figures and where the money comes from; figures are collected next.', policyHint: 'In force from {from} to {to}.', sourcesWrong: 'Choose each line once, with an amount.', addSource: 'Add a line', removeSource: 'Remove the last one', fromAssessment: 'Factors that an assessment gives', assessmentPeriod: 'Period of the assessment', addFactor: 'Add a factor', begin: 'Begin', beginWords: 'Figures are collected from now on; the version of the policy and the lines cannot change.', begun: 'The round of {year}, “{name}”, began.',
  },
  policies: { title: 'Award policies', note: 'In dated versions, unchanged once approved; each round names the version it was reckoned by.', name: 'Policy', valid: 'In force', steps: 'Steps', none: 'No award policies', noneText: 'Finance enters one, a second person approves it.', method: { FACTOR: 'by factors', UNIT_STANDARD: 'by standard', POOL_RATE: 'by rate', COMPETITIVE: 'by competition', SPLIT: 'split by level' } },
  allocations: { title: 'Allocations', one: 'Allocation', note: 'From a line of the city to a line of a unit, the earmark with the money; by award rounds, or entered by finance and done by a second person.', to: 'To {unit}', on: 'Allocated on', startDue: 'In use by', clawedBack: 'Taken back', none: 'No allocations', noneText: 'They are shown here once an award round is allocated.', kinds: { ADVANCE: 'At once', SETTLEMENT: 'Settlement', DIRECT: 'Direct', CLAWBACK: 'Taken back' } },
  state: {
    round: { COLLECTING: 'Collecting', FROZEN: 'Frozen', COMPUTED: 'Computed', PUBLIC_NOTICE: 'Public notice', APPROVED: 'Approved', ALLOCATED: 'Allocated', SETTLED: 'Settled', CANCELLED: 'Cancelled' },
    factor: { MISSING: 'Missing', UNCONFIRMED: 'To be confirmed', CONFIRMED: 'Confirmed' },
    policy: { DRAFT: 'Draft', APPROVED: 'Approved' },
    allocation: { PREPARED: 'Prepared', ALLOCATED: 'Allocated', CANCELLED: 'Cancelled' },
  },
  act: {
    need: { acceptedOn: 'Accepted on', acceptanceId: 'Paper of the acceptance', withheld: 'Codes that get no settlement (apart by spaces)' },
    round: {
      FROZEN: { label: 'Freeze', words: 'The figures of “{name}” are frozen with their hash; later changes do not touch this round.', done: 'Figures of “{name}” frozen.' },
      COMPUTED: { label: 'Compute', words: 'Each share is reckoned by the policy, line by line, exact to the fen.', done: '“{name}” computed.' },
      PUBLIC_NOTICE: { label: 'Check and open the notice', words: '“{name}”, {share} yuan in all, is shown to units and public; objections may be made while it runs.', done: 'Notice of “{name}” opened.' },
      APPROVED: { label: 'Approve', words: 'Approve “{name}”: {share} yuan for {units} units, reserved at once. An approval on paper is entered by the registrar and counts when a second person has confirmed it.', done: 'Approval of “{name}” recorded, {share} yuan.' },
      ALLOCATED: { label: 'Allocate', words: '{advance} yuan are allocated to {units} units; their lines are opened and it cannot be taken back.', done: 'Allocated to {units} units, {advance} yuan.' },
      SETTLED: { label: 'Settle', words: 'After acceptance the rest is allocated: {settlement} yuan for {units} units. What is withheld needs its reason and stays in the city’s line.', done: '“{name}” settled.' },
      CANCELLED: { label: 'Cancel', words: '“{name}” is given up; money reserved comes free.', done: '“{name}” cancelled.' },
    },
    allocation: {
      ALLOCATED: { label: 'Do it', words: '{amount} yuan go from line {line} to {unit}.', done: '{amount} yuan allocated to {unit}.' },
      CANCELLED: { label: 'Cancel', words: 'The {amount} yuan for {unit} are not allocated.', done: 'Cancelled.' },
      CLAWBACK: { label: 'Take back', words: 'Not in use in time: {amount} yuan shall go back from {unit} to line {line} when a second person does it.', done: 'Taking back {amount} yuan from {unit} is prepared.' },
    },
  },
}
