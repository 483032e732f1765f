export default {
  tables: {
    title: 'Key-project tables', note: 'Never changed once issued; a change is a new version.', table: 'Table', name: '{year}, version {version}', caption: 'Key projects of {year}', parts: 'Parts of the table',
    import: 'Import a table', importNote: 'Checked first, imported then; checking stores nothing.', importHint: 'The head may stand anywhere in the first 10 rows, columns in any order; a unit in the head (10k, 100m) applies.', year: 'Year',
    number: 'Number', entries: 'Projects', projects: 'projects', total: 'Total investment', annual: 'Planned this year', totalWan: 'Total (10k)', annualWan: 'This year (10k)', doneBeforeWan: 'Done before (10k)',
    sources: 'Sources', target: 'Visible target', quarter: 'Q{n}', replaces: 'The version it replaces',
    tab: { entries: 'Projects', diff: 'Compare versions', history: 'History' },
    none: 'No table yet', noneText: 'The programme office imports it.', noEntries: 'No projects in this version yet', noEntriesText: 'They appear after the import.',
    onlyOne: 'Nothing to compare with', onlyOneText: 'When there is another version, additions, removals and changes are shown.', against: 'Compare with', same: 'Both versions are the same', added: '{count} added', removed: '{count} removed', changed: '{count} changed', field: 'What', before: 'Before', after: 'Now',
    of: { nature: 'Nature', scale: 'Scale and content', totalInvestmentFen: 'Total investment (10k)', doneByLastYearEndFen: 'Done by last year’s end (10k)', annualInvestmentFen: 'Planned this year (10k)', sources: 'Sources', visibleTarget: 'Visible target', quarterTargets: 'Targets by quarter', ownerUnitCode: 'Unit', lineDepartmentCode: 'Line department', sponsoringLeader: 'Sponsoring leader', startDate: 'Start', endDate: 'End', publicWelfare: 'Public welfare' },
  },
  plan: {
    draft: 'Draft the next version', draftNote: 'Saved as a draft; its tasks begin as those in force. Others check, approve and issue it.', formTitle: 'Title', formTitleEn: 'English title', reasonHint: 'Why it is revised; none for the first.', summaryHint: 'Markdown: # heading, 1. list, **bold**.', preview: 'Preview', noPreview: 'Hide preview', drafted: 'Plan version {n} drafted.', editTasks: 'Edit tasks', editTasksNote: 'Saved as a whole; weights usually add up to 100.', addTask: 'Add a task', removeTask: 'Remove line {n}', cell: '{field}, line {n}', saveTasks: 'Save tasks', tasksSaved: '{count} tasks saved.', taskWrong: 'Line {n} needs a number, a task, a lead unit and a weight in figures.',
    title: 'Plan and tasks', version: 'Plan, version {n}', versions: 'Plan versions', tasks: 'Tasks', none: 'No plan yet', noTasks: 'No tasks yet', number: 'No.', name: 'Task', lead: 'Lead unit', assisting: 'Assisting', quantity: 'Quantity', quality: 'Quality', due: 'Due', weight: 'Weight', rolling: 'rolling', summary: 'Summary', issuedOn: 'Issued on', document: 'Number', weightSum: 'Sum of weights', task: 'Task', completion: 'Done', reason: 'Why a new version', paperWaits: 'Approval on paper ({signer}, {date}) entered by {user}; a second person must confirm it.', reports: 'Reports', noReports: 'No report yet.',
  },
}
