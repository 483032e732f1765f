export default {
  nav: { performance: 'Performance' },
  budgetLine: { tab: { performance: 'Performance' } },
  rating: { EXCELLENT: 'Excellent', GOOD: 'Good', MEDIUM: 'Medium', POOR: 'Poor' },
  performance: {
    title: 'Performance', listNote: 'Targets of budget lines and what came of them.', parts: 'Parts of performance', tab: { targets: 'Targets', results: 'Results' }, find: 'Line or project', execution: 'Execution', noResults: 'No results', noResultsText: 'Shown here once the owners evaluated a year that is over.',
    one: 'Performance of {line} ({year})', of: 'Of', ofHint: 'The whole line, or one project on it: never both.', whole: 'The whole line', enter: 'Enter targets', enterNote: 'Targets come first and stay once finance has confirmed them; after the year the unit evaluates itself by them. All points of each dimension must be given out.',
    goal: 'Goal of the year', achieved: 'What was achieved', follows: 'By', ownSheet: 'the city’s own sheet', sheet: 'Sheet', opened: 'Budget at the beginning', budget: 'Budget of the year', executed: 'Executed', score: 'Score', rating: 'Rating', points: '{n} points', ownWord: 'own word: {n} points', poor: 'Rated poor: this line should be cut in the next budget.',
    indicators: 'Indicators', indicator: 'Indicator', part: 'Stands under', target: 'Target', fullPoints: 'Points', actual: 'Reached', selfScore: 'Own score', reviewScore: 'Finance’s score', finance: 'Finance', why: 'Why it deviates and what is done', fromLedger: 'from the ledger',
    directionLabel: 'Direction', direction: { AT_LEAST: 'at least', AT_MOST: 'at most', EQUAL: 'equal to' }, targetValue: 'Value', measureUnit: 'Unit', targetText: 'Target in words (without a value)', projectBudget: 'Budget of the project', add: 'Add an indicator', remove: 'Remove indicator {n}', send: 'Send the targets', entered: 'Targets of {line} sent; they wait for finance.', noSheet: 'No sheet to follow', noSheetText: 'No sheet is in force at the end of {year}; the finance chief enters it.',
    none: 'No targets yet', noneText: 'They appear when the owner has entered them.', duty: { targets: 'Change the targets', monitor: 'Record progress', evaluate: 'Evaluate' }, review: 'Review', note: { monitor: 'How far each indicator has come by now and what is expected for the year’s end; what deviates too far is explained.', evaluate: 'What came of each indicator; below full points the reason and the remedy. The execution rate comes from the ledger.', review: 'Each score is looked at; one that is changed needs a reason. What the ledger gave stays.' }, notNow: 'Not now', notNowText: 'This step has not come yet, or it is for somebody else.',
    spent: 'Executed that day: {rate} ({paid} of {budget}, 10k yuan), {time} of the year gone, {deviation} points.',
    monitoring: 'Monitoring through the year', monitoringRule: 'Where the expected value is more than {n} % off its target, reason and remedy are needed.', notMonitored: 'Nothing recorded yet.', monitoredOn: 'Recorded {day}', soFar: 'So far', expected: 'Expected', deviation: 'Off by', explain: 'More than {n} % off: say why and what is done.', monitored: 'Progress of the targets recorded.',
    reason: 'Reason', remedy: 'Remedy', grade: 'Grade', gradePercent: 'Percent achieved', actualText: 'In words', executionReason: 'Why not all was executed', executionHint: 'Where less than 100 % was executed.', executionRemedy: 'What is done about it', evaluated: 'Evaluation of {line} sent to finance.', reviewReason: 'Why changed', sendReview: 'Reviewed', reviewed: 'Evaluation of {line} reviewed; another person closes it.', save: 'Download the sheet', file: 'Performance {line} {year}',
  },
  state: { performance: { DRAFT: 'To be confirmed', CONFIRMED: 'Confirmed', SELF_EVALUATED: 'Evaluated', REVIEWED: 'Reviewed', CLOSED: 'Closed', RETURNED: 'Sent back' } },
  act: {
    performance: {
      CONFIRMED: { label: 'Confirm targets', words: 'Confirms the targets of {line} for {year}; they stay as they are from then on.', done: 'Targets of {line} confirmed.' },
      RETURNED: { label: 'Send back', words: 'Sends the performance of {line} for {year} back to its unit, with the reason.', done: 'Performance of {line} sent back.' },
      CLOSED: { label: 'Close', words: 'Closes the evaluation of {line} for {year}; the rating counts and never changes.', done: 'Evaluation of {line} closed.' },
    },
  },
}
