/** Circulars, calendar, assessments. */
export default {
  circulars: {
    title: 'Circulars', one: 'Circular', note: 'Compiled when due, confirmed by the units, reviewed and approved, then numbered and issued; before that only the office and the units concerned read one.', name: 'Title', period: 'Period', kind: 'Kind', kinds: { PROGRESS: 'Progress', INSPECTION: 'Inspection' }, cutOff: 'Cut-off', confirmDue: 'Confirm by', number: 'Number', units: 'Units', recipients: 'Units addressed', none: 'No circular fits', noneText: 'Each month one is compiled after the cut-off and appears here.',
    prepared: 'Prepared', reviewed: 'Reviewed', approved: 'Approved', text: 'Text', textNote: 'As it will be printed. What is marked green comes from data and cannot be typed over; choose it to see rule, sources and records.', noText: 'This circular has no text yet.', toDocument: 'Document under way', locked: 'from data, locked',
    rule: 'Rule', inputs: 'What went in', input: 'Input', value: 'Value', source: 'Source', figure: 'Figure', toList: 'See the list behind it',
    confirmations: 'What the units say', noConfirmations: 'Nothing said yet.', dueOn: 'Due or given', said: 'What the unit says', answer: 'Answer', accept: 'Accept', reject: 'Reject', acceptWords: 'The dispute of {unit} is accepted: the circular is compiled again with its present reports, with a note of the correction.', rejectWords: 'The dispute of {unit} is rejected; the reason goes to the unit and is kept.', noteHint: 'Stands in the circular as its correction note.', accepted: 'Accepted; the circular was compiled again.', rejected: 'Answered; the circular stays as it is.',
    ownTitle: 'Confirm your figures', ownText: 'Please answer by {due}; silence is consent. Each unit answers once.', ownFigures: 'Figures of your unit', agree: 'Figures are right', agreeWords: 'You confirm that the figures of your unit are right; this cannot be changed.', dispute: 'Dispute', disputeWords: 'The programme office answers; until then the circular cannot be approved.', inDispute: 'Figures in dispute', what: 'What is wrong', whatHint: 'Which figure, what it should be, and on what grounds.', agreed: 'You confirmed the figures of your unit.', disputed: 'Your dispute went to the programme office.',
    check: 'Recompilation check', compilation: 'Compilation {n}', recompile: 'Reckon again and compare', recompileHint: 'From the data as of the same cut-off; changes nothing.', same: 'Same bytes: yes.', notSame: 'Same bytes: no; see below.', cameOut: 'Came out now', differences: 'Figures that differ; where only words differ, a name has changed', stored: 'In the circular', now: 'Now',
  },
  calendar: {
    title: 'Calendar', note: 'Made by the cadences of circulars, meetings, inspections and assessments; on days off, the next working day.', pressing: 'Due and not done', by: 'due {date} {time}', dueOn: 'Due', what: 'What', period: 'Period', remark: 'Remark', purpose: 'What', none: 'Nothing in this year', noneText: 'Choose another year, or clear the filters.',
    purposes: { PROGRESS_REPORT: 'Progress reports', CIRCULAR_DRAFT: 'Draft of the circular', CIRCULAR: 'Circular', COORDINATION_MEETING: 'Coordination meeting', INSPECTION: 'Inspection', SUPERVISION_MEETING: 'Supervision meeting', ASSESSMENT: 'Assessment' },
  },
  assessments: {
    title: 'Assessments', one: 'Assessment', note: 'Reckoned by a scheme, each point with its reason; units may dispute their own scores; the ranking by group is everybody’s once issued.', name: 'Scheme', kinds: { STAGE: 'Stage', ANNUAL: 'Annual' }, until: 'Disputable until', issuedOn: 'Issued on', version: 'version {n}', scheme: 'Scheme', days: 'Days assessed', hash: 'Hash when issued', none: 'No assessments', noneText: 'The programme office begins one when its period is over.', parts: 'Parts of the assessment',
    begin: 'Begin an assessment', beginWords: 'There is one of each kind for a period; the scheme’s version in force on its last day applies.', periodHint: 'Such as 2019, 2019-H1, 2019-Q3.', begun: 'The assessment of {period} began.',
    tab: { ranking: 'Ranking', scores: 'Scores', evidence: 'Evidence', objections: 'Objections' },
    rank: 'Rank', tied: 'tied', score: 'points', grade: 'Grade', rankIn: 'in {group}', notIssued: 'The ranking is not public yet', notIssuedText: 'It is shown once the assessment is issued; your own score is under Scores.', noRanking: 'No ranking yet', noRankingText: 'It is shown once scores are reckoned.', noScores: 'No scores yet', noScoresText: 'Units see their own once they may dispute it.',
    asOf: 'Data known by {cutOff}, reckoned {n} times.', ceiling: 'After a veto the best grade left is {grade}.', item: 'Item', points: 'Points', of: 'Of', why: 'Why', notApplicable: 'not applicable', records: '{count} records', confirmedBy: 'confirmed by {user}', wholeScore: 'the whole score', objection: 'Objection',
    dispute: 'Dispute', disputeWords: 'You dispute “{item}”, until {until}; the programme office decides.', statement: 'What is wrong', disputed: 'Your objection was made.', objections: 'Objections', decision: 'Decision', uphold: 'Uphold', reject: 'Reject', upholdWords: 'The objection of {unit} is upheld: its score is reckoned again, the old one kept.', rejectWords: 'The objection of {unit} is rejected; the reason goes to the unit.', upheld: 'Upheld and reckoned again.', rejected: 'Rejected and answered.', noObjections: 'No objections', noObjectionsText: 'Units may dispute their own scores until the term is over.',
    evidence: 'Evidence', basis: 'Grounds', hands: 'Entered, confirmed', enter: 'Enter evidence', entered: 'Entered; a second person confirms it.', confirmAll: 'Confirm {count} entered by others', confirmAct: 'Confirm', confirmWords: 'You confirm that these {count} agree with their papers; they count from then on.', confirmed: '{count} confirmed.', secondHint: 'One person enters, another confirms; only then it counts.', valueHint: 'Points, a percentage or a number of times, as the item asks.', valueWrong: 'A number from 0, with at most four decimals.', doesNotApply: 'The item does not apply to the unit', noEvidence: 'No evidence', noEvidenceText: 'The programme office enters what must be judged by hand.',
    same: 'Reckoned again, it is the same as kept and issued.', notSame: 'Reckoned again, it differs from what is kept.',
  },
  state: {
    circular: { COMPILED: 'Compiled', CONFIRMING: 'With the units', REVIEWED: 'Reviewed', APPROVED: 'Approved', ISSUED: 'Issued' },
    confirmation: { WAITING: 'Waiting', AGREED: 'Agreed', DISPUTED: 'Disputed', ACCEPTED: 'Accepted', REJECTED: 'Rejected', SILENT: 'Silent: consent' },
    due: { UPCOMING: 'Upcoming', DUE: 'Due', DONE: 'Done', OVERDUE: 'Overdue', MISSED: 'Missed' },
    assessment: { COLLECTING: 'Collecting', SCORED: 'Scored', DISPUTABLE: 'Disputable', REVIEWED: 'Reviewed', ISSUED: 'Issued' },
    objection: { OPEN: 'Open', UPHELD: 'Upheld', REJECTED: 'Rejected' },
    evidence: { ENTERED: 'To be confirmed', CONFIRMED: 'Confirmed', REPLACED: 'Replaced' },
  },
  act: {
    circular: {
      CONFIRMING: { label: 'Send to the units', words: '“{title}” goes to {units} units, who answer within two working days; silence is consent.', done: '“{title}” went to {units} units.' },
      REVIEWED: { label: 'Reviewed', words: '“{title}” is reviewed and goes to be approved. Every unit must have answered, disputes be settled, and you not have prepared it.', done: '“{title}” reviewed.' },
      APPROVED: { label: 'Approve', words: 'Approve “{title}”: its document is made, checked, numbered and issued to {units} units; it cannot be taken back.', done: '“{title}” approved; its document is made.' },
    },
    assessment: {
      COLLECTING: { label: 'Back to collecting', words: '“{name}” goes back to collecting; what was reckoned does not count.', done: '“{name}” is collecting again.' },
      SCORED: { label: 'Reckon scores', words: 'Scores of all units are reckoned by the scheme from the data of now. The period must be over and the evidence confirmed.', done: '“{name}” scored.' },
      DISPUTABLE: { label: 'Show to the units', words: 'Each unit sees its score in “{name}” and may dispute it for the scheme’s term; silence is consent.', done: '“{name}” may be disputed.' },
      REVIEWED: { label: 'Reviewed', words: '“{name}” is reviewed. Its term must be over and objections decided.', done: '“{name}” reviewed.' },
      ISSUED: { label: 'Approve and issue', words: 'Approve “{name}”: the ranking is shown and scores cannot change. An approval on paper is entered by the registrar and counts when a second person has confirmed it.', done: 'Approval of “{name}” recorded.' },
    },
  },
}
