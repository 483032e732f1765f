export default {
  money: {
    hold: 'New payment requests are held until {until}, because of finding', holdWages: 'Wages and instructed payments go on.', plan: 'Financing plan', source: 'Source', plannedWan: 'Planned (10k)', committedWan: 'Committed (10k)', arrivedWan: 'Arrived (10k)', sum: 'Sum', gap: 'Gap', noPlan: 'No financing plan yet', noPlanText: 'The unit enters it once the table is issued.',
  },
  payments: {
    title: 'Payments', note: 'Prepared, checked, examined, reviewed, approved, instructed: each step by other hands.', new: 'Request a payment', newNote: 'Earmarked money: a request outside the earmark, over the balance or on a held project is refused, and kept.', payment: 'Payment {code}', find: 'Code or payee',
    code: 'Code', applicant: 'Applicant', purpose: 'Purpose', payee: 'Payee', bank: 'Bank', account: 'Account', amount: 'Amount', amountWan: 'Amount (10k)', line: 'Budget line', contract: 'Contract', invoice: 'Invoice', summary: 'What for', voucher: 'Voucher', slip: 'Bank slip', replaces: 'Takes the place of', replacedBy: 'Replaced by', see: 'see it', hands: 'Hands it passes',
    none: 'No payment requests', noneText: 'They appear when a unit has requested one.', lineHint: 'only for: {purposes}', projectHint: 'A payment for a project must name it.', purposeHint: 'Wages are not touched by a hold.',
    send: 'Send request', confirm: 'It goes to the line department, then through three hands in finance.', sent: 'Payment request {code} sent.', seeRefused: 'See the refused request', refusedFor: 'Refused: ', becauseOf: 'Because of finding',
  },
}
