/** The pages of budgets and of the supervision of funds; what each part of a line means stands in pages.mjs. */
export function moneyPagesOf(ids) {
  const line = `/budget-lines/${ids.budgetLine}`
  const project = `/projects/${ids.project}`
  const performance = `/performance/${ids.performance}`
  return [
    { name: 'budget-line', user: 'finance', path: line, asked: /\/budget-lines\/[^/]+$/ },
    { name: 'budget-line-movements', user: 'finance', path: `${line}?tab=movements`, asked: /\/budget-movements$/ },
    { name: 'budget-line-performance', user: 'housing', path: `${line}?tab=performance`, asked: /\/performance-targets$/ },
    { name: 'movements', user: 'finance', path: '/budget-movements', asked: /\/budget-movements$/ },
    { name: 'movement', user: 'finance-check', path: `/budget-movements/${ids.movement}`, asked: /\/budget-movements\/[^/]+$/ },
    { name: 'movement-form', user: 'finance', path: `${line}/movements/new`, asked: /\/budget-lines\/[^/]+$/ },
    { name: 'performance', user: 'finance', path: performance, asked: /\/performance-targets\/[^/]+$/ },
    { name: 'performance-targets', user: 'housing', path: `${performance}/targets`, asked: /\/performance-targets\/[^/]+$/ },
    { name: 'performances', user: 'finance', path: '/performance', asked: /\/performance-targets$/ },
    { name: 'performance-results', user: 'housing', path: '/performance?tab=results', asked: /\/performance-results$/ },
    { name: 'execution', user: 'finance', path: '/execution', asked: /\/reports\/execution$/ },
    { name: 'execution-units', user: 'leader', path: '/execution?tab=units', asked: /\/reports\/execution$/ },
    { name: 'execution-fields', user: 'leader', path: '/execution?tab=fields', asked: /\/reports\/execution$/ },
    { name: 'execution-idle', user: 'finance', path: '/execution?tab=idle', asked: /\/idle-funds$/ },
    { name: 'execution-concentration', user: 'finance', path: '/execution?tab=concentration', asked: /\/concentration$/ },
    { name: 'execution-ahead', user: 'finance', path: '/execution?tab=ahead', asked: /\/paid-ahead$/ },
    { name: 'gaps', user: 'finance', path: '/funding-gaps?year=2019', asked: /\/reports\/gaps$/ },
    { name: 'leverage', user: 'finance', path: '/funding-gaps?year=2019&tab=leverage', asked: /\/reports\/leverage$/ },
    { name: 'carry-over-rules', user: 'finance-chief', path: '/carry-over-rules', asked: /\/carry-over-rules$/ },
    { name: 'concessions', user: 'finance', path: '/concessions', asked: /\/v1\/concessions$/ },
    { name: 'concession-form', user: 'yingzhou', path: '/concessions/new' },
    { name: 'watch-rules', user: 'finance-chief', path: '/watch-rules', asked: /\/watch-rules$/ },
    { name: 'execution-inspector', user: 'inspector', path: '/execution', asked: /\/reports\/execution$/ },
    { name: 'project-trace', user: 'auditor', path: `${project}/trace`, asked: /\/projects\/[^/]+\/trace$/ },
    { name: 'financing-form', user: 'yingzhou', path: `${project}/financing` },
    { name: 'award-round-settlement', user: 'finance', path: `/award-rounds/${ids.round}/settlement`, asked: /\/award-rounds\/[^/]+$/ },
    { name: 'fund-warnings', user: 'auditor', path: '/fund-warnings', asked: /\/v1\/warnings$/ },
  ]
}
