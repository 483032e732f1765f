export default {
  nav: { execution: 'Execution', gaps: 'Funding gaps', warnings: 'Fund warnings' },
  execution: {
    title: 'Execution of budgets', note: 'How far each budget line is used, at the end of any day; a link shows a colleague the same.', parts: 'Parts of the report',
    tab: { lines: 'By line', units: 'By unit', fields: 'By field', years: 'By year', idle: 'Idle money', concentration: 'Concentration', ahead: 'Paid ahead' },
    whole: 'As of {day}: {count} lines with {amount}, paid {paid} (10k yuan); execution rate {rate}.', amountWan: 'Quota kept (10k)', paidWan: 'Paid (10k)', rate: 'Execution rate', share: 'Share', allocated: 'Allocated below', paid: 'Paid', committed: 'In hand', available: 'Left',
    how: 'At the end of {day}. Rate = paid ÷ (quota − allocated below); allocated money counts in the line that carries it on.', none: 'No budget lines', noneText: 'There are none of this year and unit on this day.', nothingPaid: 'Nothing paid yet', nothingPaidText: 'Nothing was paid until this day.', noProject: 'Without a project',
    where: 'Line or project', movedOn: 'Last moved', days: 'Days still', idleWan: 'Idle (10k)', leftOver: 'left over', idleNote: 'As of {day}: not moved for {days} days or more, and what earlier years left; the largest first.', notAll: 'Only the first {count} are listed.', noIdle: 'No idle money', noIdleText: 'All money has moved within the days allowed.',
    counts: 'Payments (payee / all)', toPayeeWan: 'To this payee (10k)', ofUnitWan: 'All of the unit (10k)', names: 'one account under {count} names', concentrationNote: 'As of {day}: accounts that got more than {share} of a unit’s payments of {year}.', noConcentration: 'No concentrated payments', noConcentrationText: 'No payee is above the share allowed.',
    paidShare: 'Paid of investment', physical: 'Physical progress', aheadPoints: 'Ahead (points)', aheadNote: 'As of {day}: paid more than {points} percentage points ahead of physical progress. Projects that never reported are not here.', noAhead: 'Nothing paid ahead', noAheadText: 'The payments of all projects agree with their progress.',
  },
  gaps: {
    title: 'Funding gaps', note: 'What each government’s budget can bring to projects this year, against what it is to bring to the key projects.', parts: 'Parts of the gap list', tab: { governments: 'By government', units: 'By builder', leverage: 'Leverage' },
    government: 'Government', needWan: 'Need (10k)', budgetWan: 'Usable budget (10k)', coveredWan: 'Covered (10k)', shortWan: 'Short (10k)', rate: 'Covered',
    whole: 'Key projects of {year} need {need} of government money; {covered} is covered ({rate}), {short} is short (10k yuan).', table: 'Held against version {version} of the table of {year}.', noTable: 'No table of {year} has been issued yet.', uncovered: '{name}: {count} projects not covered in full, {short} short (10k yuan)',
    how: 'Projects are covered in the table’s order, money bound to fewer fields first; what approved award rounds took is not usable; money allocated to a district counts where it came from.', none: 'No gap list', noneText: 'No key project of {year} needs government money.',
    leverage: 'Fiscal and social money', scope: 'Of', byKind: 'By source', byField: 'By field', byUnit: 'By builder', whose: 'Whose', fiscal: 'Fiscal', social: 'Social', plannedFiscalWan: 'Planned, fiscal (10k)', plannedSocialWan: 'Planned, social (10k)', arrivedFiscalWan: 'Arrived, fiscal (10k)', arrivedSocialWan: 'Arrived, social (10k)', perYuan: 'Per fiscal yuan', ratio: 'planned {planned}, arrived {arrived}', noField: 'Field not known', noLeverage: 'No sources of money', noLeverageText: 'No financing plan of {year} has been filed.',
  },
  warnings: {
    title: 'Fund warnings', note: 'The books are looked at once on each business day: money that lies still, one payee that gets too much, payments ahead of progress. Each becomes a lead in supervision.', one: 'Fund warning', find: 'Line, project or payee', subject: 'About', what: 'What', since: 'Raised on', lead: 'Lead', measured: 'Measure', over: 'limit {threshold}', days: '{n} days', points: '{n} points', clearedOn: 'Cleared on', none: 'No fund warnings', noneText: 'No money crosses its limit.',
    kinds: { IDLE_FUNDS: 'Idle money', CONCENTRATION: 'Concentration', PAID_AHEAD: 'Paid ahead' }, source: 'Fund warning',
  },
  state: { warning: { RAISED: 'Raised', CLEARED: 'Cleared' } },
}
