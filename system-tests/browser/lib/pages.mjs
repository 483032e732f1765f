import { paperPagesOf } from './paperPages.mjs'

/**
 * Every page: its name in pictures, who looks at it, its address, and the question whose answer it cannot do without
 * (pages without one have no empty, loading, error or refused state of their own).
 */
export function pagesOf(ids) {
  const project = `/projects/${ids.project}`
  return [
    { name: 'landing', user: null, path: '/' },
    { name: 'desk', user: 'yingzhou', path: '/', asked: /\/api\/desk$/ },
    { name: 'overview', user: 'leader', path: '/overview', asked: /\/api\/overview$/ },
    { name: 'projects', user: 'yingzhou', path: '/projects', asked: /\/v1\/projects$/ },
    { name: 'project', user: 'yingzhou', path: project, asked: /\/projects\/[^/]+$/ },
    { name: 'project-progress', user: 'yingzhou', path: `${project}?tab=progress`, asked: /\/(progress-reports|plan-curve)$/ },
    { name: 'project-milestones', user: 'yingzhou', path: `${project}?tab=milestones` },
    { name: 'project-lights', user: 'yingzhou', path: `${project}?tab=lights` },
    { name: 'project-stages', user: 'yingzhou', path: `${project}?tab=stages` },
    { name: 'project-money', user: 'yingzhou', path: `${project}?tab=money`, asked: /\/(financing-plan|payments)$/ },
    { name: 'project-findings', user: 'yingzhou', path: `${project}?tab=findings` },
    { name: 'project-form', user: 'yingzhou', path: '/projects/new' },
    { name: 'progress-form', user: 'yingzhou', path: `${project}/report`, asked: /\/projects\/[^/]+$/ },
    { name: 'tables', user: 'office', path: '/tables', asked: /\/key-project-tables$/ },
    { name: 'table', user: 'office', path: `/tables/${ids.table}`, asked: /\/key-project-tables\/[^/]+$/ },
    { name: 'table-diff', user: 'office', path: `/tables/${ids.table}?tab=diff`, asked: /\/diff$/ },
    { name: 'import', user: 'office', path: '/tables/import' },
    { name: 'inbox', user: 'yingzhou', path: '/inbox', asked: /\/inbox$/ },
    { name: 'plan', user: 'office', path: '/plan', asked: /\/(plan-versions|tasks)$/ },
    { name: 'plan-version', user: 'office', path: `/plan/${ids.version}`, asked: /\/plan-versions$/ },
    { name: 'plan-form', user: 'office', path: '/plan/new' },
    { name: 'plan-tasks', user: 'office', path: `/plan/${ids.draft}/tasks`, asked: /\/plan-versions\/[^/]+$/ },
    { name: 'task', user: 'office', path: `/tasks/${ids.task}`, asked: /\/tasks\/[^/]+$/ },
    { name: 'payments', user: 'finance', path: '/payments', asked: /\/v1\/payments$/ },
    { name: 'budget-lines', user: 'finance', path: '/budget-lines', asked: /\/budget-lines$/ },
    { name: 'budget-line-form', user: 'finance', path: '/budget-lines/new' },
    { name: 'payment', user: 'finance', path: `/payments/${ids.payment}`, asked: /\/payments\/[^/]+$/ },
    { name: 'findings', user: 'yingzhou', path: '/findings', asked: /\/v1\/findings$/ },
    { name: 'finding', user: 'yingzhou', path: `/findings/${ids.finding}`, asked: /\/findings\/[^/]+$/ },
    { name: 'finding-form', user: 'inspector', path: `/findings/new?inspectionId=${ids.inspection}&unitCode=YZ` },
    { name: 'inspections', user: 'inspector', path: '/inspections', asked: /\/inspections$/ },
    { name: 'inspection-form', user: 'inspector', path: '/inspections/new' },
    { name: 'inspection', user: 'inspector', path: `/inspections/${ids.inspection}`, asked: /\/inspections\/[^/]+$/ },
    { name: 'lead', user: 'inspector', path: `/leads/${ids.lead}`, asked: /\/leads\/[^/]+$/ },
    { name: 'audit', user: 'auditor', path: '/audit', asked: /\/audit-entries$/ },
    ...paperPagesOf(ids),
  ]
}
