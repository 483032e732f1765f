export default {
  financing: {
    title: 'File the financing plan', note: 'Planned and committed money source by source, in yuan; of a public-welfare project government must bring more than half.', planned: 'Planned (yuan)', committed: 'Committed (yuan)', basis: 'Committed by', add: 'Add a source', send: 'File the plan', confirm: 'It replaces the present plan; finance and the programme office see it at once.', done: 'Financing plan of “{name}” filed, {wan} × 10k yuan planned.', kindMissing: 'Choose a source.', tooMuch: 'No more can be committed than is planned.', awaited: 'The financing plan is due by {date}; until then the table’s shares stand here.',
  },
  money: {
    hold: 'New payment requests are held until {until}, because of finding', holdWages: 'Wages and instructed payments go on.', plan: 'Financing plan', source: 'Source', plannedWan: 'Planned (10k)', committedWan: 'Committed (10k)', arrivedWan: 'Arrived (10k)', sum: 'Sum', gap: 'Gap', noPlan: 'No financing plan yet', noPlanText: 'The unit enters it once the table is issued.',
  },
  ledger: {
    title: 'Ledger', note: 'A management ledger: every posting balances and nothing is ever changed; it does not replace the treasury\'s general accounts.', accounts: 'Accounts', account: 'Account', accountOf: 'Account {code}', type: 'Kind', find: 'Account code', openedOn: 'Opened on', count: 'Accounts', balance: 'Balance (10k yuan)', balanceOn: 'Balance at the end of {day} (10k yuan)', asOf: 'As of', in: 'In, cumulative (10k yuan)', out: 'Out, cumulative (10k yuan)',
    trial: 'Trial balance', balanced: 'in equals out', unbalanced: 'in and out differ', nothingYet: 'Nothing was posted until this day.', none: 'No accounts', noneText: 'They are opened when a budget line is entered or a yearly table issued.', noEntries: 'No entries yet', entries: 'Entries', day: 'Business date', kind: 'Why', about: 'About', part: 'Part', parts: 'kept in {n} parts', version: 'No.', after: 'Balance after (10k yuan)',
    holds: 'The books hold: {accounts} accounts, {postings} postings and {entries} entries recomputed, hash chains intact.', breaks: 'The books do not hold: {where}',
    fault: { BALANCE: 'balance differs from entries', RUNNING_BALANCE: 'balance after an entry is wrong', BROKEN_CHAIN: 'an entry was changed', UNBALANCED: 'a posting does not balance', BELOW_FLOOR: 'below zero', CUT_OFF: 'postings were removed' },
    types: { BUDGET_LINE: 'Budget line', COMMITMENT: 'Committed', PROJECT: 'Arrived at project', UNIT: 'Unit', PAYABLE: 'Payable', PAID: 'Paid', CLAWBACK: 'Clawed back', EXTERNAL: 'Outside source' },
    kinds: { OPEN_LINE: 'Line entered', RESERVE: 'Payment reserved', RELEASE: 'Reservation released', PAY: 'Paid', ARRIVE: 'Funds arrived', SET_ASIDE: 'Set aside for a grant', GIVE_BACK: 'Given back', ALLOCATE: 'Allocated', CLAW_BACK: 'Clawed back', REVERSE: 'Reversed', SPREAD: 'Spread over parts', SUPPLEMENT: 'Supplemented', CUT: 'Cut', TRANSFER: 'Transferred', CARRY_OVER: 'Carried over', RECOVERY: 'Recovered' },
  },
  budget: {
    parent: 'Carries on', title: 'Budget lines', note: 'What each line is for, its amount and what is left; payments keep to its purposes.', new: 'Enter a line', newNote: 'It can not be changed later; its balance follows payments and reversals.', find: 'Code or name', level: 'Level', owner: 'Owner', name: 'Name of the line', earmark: 'Earmark', document: 'Allocation document', committedWan: 'In hand (10k)', availableWan: 'Left (10k)', not: 'not for {purposes}',
    purposes: 'Purposes', purposesHint: 'None chosen: any.', fields: 'Fields', fieldsHint: 'None chosen: any.', functional: 'Functional code', functionalHint: '3 to 7 digits.', functionalWrong: 'Enter 3 to 7 digits.', send: 'Enter the line', confirm: 'Amount and earmark can not be changed later.', done: 'Line {code} entered, {wan} × 10k yuan.', none: 'No budget lines', noneText: 'They appear when finance has entered one.',
  },
  payments: {
    documentNo: 'Document', title: 'Payments', note: 'Requested, checked, examined, reviewed and approved by one hand each; the voucher by somebody who neither requested nor approved.', new: 'Request a payment', newNote: 'Earmarked money: a request outside the earmark, over the balance or on a held project is refused, and kept.', payment: 'Payment {code}', find: 'Code or payee',
    code: 'Code', applicant: 'Applicant', purpose: 'Purpose', payee: 'Payee', bank: 'Bank', account: 'Account', amount: 'Amount', amountWan: 'Amount (10k)', line: 'Budget line', contract: 'Contract', invoice: 'Invoice', summary: 'What for', voucher: 'Voucher', slip: 'Bank slip', replaces: 'Takes the place of', replacedBy: 'Replaced by', see: 'see it', hands: 'Hands it passes',
    counted: 'Paid and in hand', sums: 'Paid {paid}, in hand {inHand}; refused, returned and cancelled {none} are not counted (10k yuan).',
    none: 'No payment requests', noneText: 'They appear when a unit has requested one.', lineHint: 'only for: {purposes}', projectHint: 'A payment for a project must name it.', purposeHint: 'Wages are not touched by a hold.',
    send: 'Send request', confirm: 'It goes to the line department, then through three hands in finance.', sent: 'Payment request {code} sent.', seeRefused: 'See the refused request', refusedFor: 'Refused: ', becauseOf: 'Because of finding',
  },
}
