export default {
  projects: {
    title: 'Projects', project: 'Project', new: 'Propose a project', edit: 'Change', save: 'Save draft', saved: '“{name}” saved.', parts: 'Parts of the project',
    find: 'Name or code', empty: 'No project matches', emptyText: 'Widen the filters, or clear them.',
    name: 'Project', code: 'Code', unit: 'Unit', lineDepartment: 'Line department', field: 'Field', district: 'Area', state: 'State', light: 'Light', inTable: 'In table',
    physical: 'Physical progress', total: 'Total investment', done: 'Work done', arrived: 'Funds arrived', paid: 'Paid',
    totalWan: 'Total (10k)', doneWan: 'Done (10k)', arrivedWan: 'Arrived (10k)', paidWan: 'Paid (10k)',
    stale: 'stale', staleHelp: 'not reported this period, last figures shown', threeFigures: 'Work done, funds arrived and paid are three cumulative figures of different meaning.',
    nature: 'Nature', period: 'Planned', inTables: 'In the tables of', inNone: 'none', nationalCode: 'National project code', noCode: 'none yet',
    demonstration: 'Demonstration', publicWelfare: 'Public welfare', publicWelfareHint: 'government investment is more than half', nationalCodeHint: '24 digits given by the national approval platform; leave empty if there is none.',
    favourable: 'in favour', unfavourable: 'against', formNote: 'Kept as a draft first; your unit’s principal officer submits it.', endBeforeStart: 'The end cannot be before the start.',
    tab: { facts: 'Facts', progress: 'Progress', milestones: 'Milestones', lights: 'Lights', stages: 'Green stages', money: 'Money', findings: 'Findings' },
    form: { name: 'Project name', fieldCode: 'Field', districtCode: 'Area', lineDepartmentCode: 'Line department', nature: 'Nature', totalInvestment: 'Total investment', plannedStart: 'Planned start', plannedEnd: 'Planned end', publicWelfare: 'Public welfare', demonstration: 'Demonstration', nationalProjectCode: 'National project code' },
  },
  lights: { reading: 'reading the reason', caption: 'Each light follows the published rules; the worst is the project’s.', dimension: 'Light', reason: 'Reason', rule: 'Rule', version: 'version {n}', madeGood: 'made good on {date}', none: 'No lights yet', noneText: 'Once the project is in a year’s table and something is due, the rules give its lights.' },
  milestones: { name: 'Milestone', planned: 'Planned', actual: 'Actual', standing: 'Standing', reached: 'reached on time', reachedLate: 'reached, {days} days late', overdue: '{days} days overdue', ahead: 'not yet due', kind: { START: 'Start', STEP: 'Step', COMPLETION: 'Completion' }, add: 'Add a milestone', addWords: 'The project can be under way once its start is dated.', added: 'Milestone “{name}” added.', none: 'No milestones', noneText: 'They appear when the unit has entered its timetable.' },
  stages: { none: 'No review yet', noneText: 'Green design, construction and operation are reviewed in turn; each needs the one before.' },
  progress: {
    report: 'Report progress', note: 'All figures are cumulative since the start.', period: 'Period', periodHint: 'Last month is due by 12:00 on the 3rd working day.', corrects: 'This period was reported; this will be revision {n}.',
    physical: 'Physical progress', physicalPercent: 'Physical progress (cumulative)', workDone: 'Work done (cumulative)', fundsArrived: 'Funds arrived (cumulative)', summary: 'What was done', problems: 'Problems', helpNeeded: 'Help needed', yuan: 'yuan',
    lastTime: '{period} said {value}', firstTime: 'first report', send: 'Send report', later: 'Later', kept: 'What you type is kept on this device.', confirm: 'Once sent it enters the monthly circular and the lights; your unit answers for it.',
    done: 'Progress of “{name}” for {period} sent.', plan: 'Plan', actual: 'Actual', now: 'today', chart: '{name}: planned and actual progress', table: 'Reports so far (cumulative)', reportedOn: 'Reported', revision: 'revision {n}', none: 'No report yet', noneText: 'The curve and the figures appear after the first monthly report.', fell: 'below the {percent} reported before',
  },
}
