export default {
  nav: { movements: 'Movements' },
  budgetLine: {
    one: 'Budget line {code}', parts: 'Parts of the line', tab: { money: 'Quota and execution', movements: 'Movements' },
    advice: 'Performance', cutAdvised: 'Cut advised', cutReason: 'Its performance of {year} was rated poor with {score} points; it should be cut in the budget of {forYear}.', carriedFrom: 'Carried over from', before: 'the line of the year before', payments: 'Requests paid from this line',
    quota: 'Quota', changes: 'How the quota changed', byWan: 'By (10k yuan)', afterWan: 'Quota after (10k yuan)', notYet: 'The line was not there yet', notYetText: 'By {day} it had not been entered.',
  },
  movements: {
    kinds: { SUPPLEMENT: 'Supplement', CUT: 'Cut', TRANSFER: 'Transfer', CARRY_OVER: 'Carry-over', RECOVERY: 'Recovery' },
    title: 'Budget movements', note: 'Supplements, cuts, transfers, carry-overs and recoveries each follow a document: one hand prepares, another approves, and only then is it posted.', one: '{kind}: {line}', find: 'Document or line', new: 'Move the quota', newNote: 'Preparing moves no money; once another person of finance approves, it is posted and never changed.',
    document: 'Document', documentDate: 'Date of the document', line: 'Line', toLine: 'To line', otherLine: 'Other line', lines: 'Lines', days: 'Prepared, approved', hands: 'Hands', freeNow: 'Free now', allFree: 'all that is free', preparedOn: 'Prepared on', approvedOn: 'Approved on', cancelReason: 'Why it was not done', earmarkChange: 'What allows another purpose',
    none: 'No movements', noneText: 'The quota has not been changed by a document since it was entered.', awaited: 'waits for another hand',
    hand: { PREPARED: 'Prepared: {name}, {day}', APPROVED: 'Approved: {name}, {day}', CANCELLED: 'Cancelled: {name}, {day}' },
    waitsForSecond: 'It waits for finance check or the finance chief; who prepared it does not approve it.', waitsForChief: 'This transfer changes the purpose, so only the finance chief approves it; never who prepared it.',
    what: { SUPPLEMENT: 'More money of the same government for this line.', CUT: 'Less money for this line, never below what is promised, paid or allocated.', TRANSFER: 'Money goes to another line of the same level and year; in a district, of the same unit.', CARRY_OVER: 'At the end of the year all that is free opens the next year’s line with the same purpose; not what was not spent two years running.', RECOVERY: 'What two years running was not spent and is free goes back to the treasury (Budget Law, article 42).' },
    byAllocation: 'This line carries on money from above: it grows and shrinks by allocation, not by supplement or cut.', toHint: 'For: {earmark}', toRule: 'Only lines of the same level and year are listed.', earmarkHint: 'The purpose changes from “{from}” to “{to}”: copy the document’s words that allow it; the finance chief approves.',
    send: 'Prepare', confirm: 'Prepares the movement ({kind}) for another person of finance to approve; no money moves before.', prepared: 'Movement of {line} prepared ({kind}); it waits for another hand.',
    due: 'Carried-over money due to go back', dueText: 'The money of these lines was not spent two years running: it goes back to the treasury.', since: 'from {line} of {year}', stillPromised: 'and in hand', recover: 'Recover',
  },
  state: { ruleChange: { PREPARED: 'To be confirmed', APPROVED: 'Confirmed', CANCELLED: 'Given up' }, movement: { PREPARED: 'To be approved', APPROVED: 'Approved', CANCELLED: 'Cancelled' } },
  act: {
    ruleChange: {
      APPROVED: { label: 'Confirm', words: 'What follows holds once confirmed; you and who proposed it are two persons.', done: 'Change confirmed ({kind}).' },
      CANCELLED: { label: 'Give up', words: 'It will not hold; the record and the reason stay.', done: 'Change given up ({kind}).' },
    },
    movement: {
      APPROVED: { label: 'Approve', words: 'Approves the movement of {line} ({kind}), {amount}. It is posted at once and never changed.', done: 'Movement of {line} approved and posted ({kind}).' },
      CANCELLED: { label: 'Cancel', words: 'Cancels the movement of {line} ({kind}); no money moves, the record and the reason stay.', done: 'Movement of {line} cancelled ({kind}).' },
    },
  },
}
