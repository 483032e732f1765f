import type { IconName } from '@/ui/icons'

/** One entry of the left side; who sees it follows from what the role does. */
export interface Entry {
  name: string
  to: string
  icon: IconName
  /** Roles it is for; none: every official. */
  roles?: readonly string[]
}

const OFFICIALS = ['office', 'office-chief', 'registrar', 'leader', 'unit', 'unit-chief', 'finance', 'finance-check', 'finance-chief', 'inspector', 'inspector-chief', 'publicity', 'auditor'] as const
const MONEY = ['office', 'office-chief', 'leader', 'unit', 'unit-chief', 'finance', 'finance-check', 'finance-chief', 'auditor'] as const
/** Who sees that money is well used, and not the money itself. */
const WATCHING = ['inspector', 'inspector-chief'] as const
/** Who reads the money that reports are about. */
export const READS_MONEY = MONEY
/** Who reads the books and what is held against them. */
const BOOKS = ['office', 'office-chief', 'leader', 'finance', 'finance-check', 'finance-chief', 'auditor'] as const

/** Who makes, decides or audits award policies: they see drafts, and what these would bring about. */
export const LABORATORY = BOOKS
const JUDGING = ['office', 'office-chief', 'registrar', 'leader', 'unit', 'unit-chief', 'inspector', 'inspector-chief', 'auditor'] as const
const NEWS = ['office', 'office-chief', 'leader', 'unit', 'unit-chief', 'publicity', 'auditor'] as const
const OUTREACH = [...NEWS, 'inspector', 'inspector-chief'] as const
const SUGGESTIONS = ['office', 'office-chief', 'leader', 'unit', 'unit-chief', 'inspector', 'inspector-chief', 'auditor'] as const

/** A list that lies beside others under one entry. */
export interface Section {
  name: string
  to: string
  /** Roles it is for; none: all the entry is for. */
  roles?: readonly string[]
}

/** The lists of an entry that has several, in the order of the work. */
const sections: Readonly<Record<string, readonly Section[]>> = {
  projects: [
    { name: 'projects', to: '/projects' },
    { name: 'tables', to: '/tables' },
    { name: 'plan', to: '/plan' },
  ],
  payments: [
    { name: 'paymentList', to: '/payments', roles: MONEY },
    { name: 'contracts', to: '/contracts', roles: MONEY },
    { name: 'rewards', to: '/rewards', roles: BOOKS },
    { name: 'budgetLines', to: '/budget-lines', roles: MONEY },
    { name: 'movements', to: '/budget-movements', roles: MONEY },
    { name: 'performance', to: '/performance', roles: MONEY },
    { name: 'execution', to: '/execution' },
    { name: 'gaps', to: '/funding-gaps', roles: MONEY },
    { name: 'financingWarnings', to: '/financing-warnings', roles: MONEY },
    { name: 'warnings', to: '/fund-warnings' },
    { name: 'watchRules', to: '/watch-rules' },
    { name: 'awardRounds', to: '/award-rounds', roles: MONEY },
    { name: 'allocations', to: '/allocations', roles: MONEY },
    { name: 'awardPolicies', to: '/award-policies', roles: MONEY },
    { name: 'awardLaboratory', to: '/award-laboratory', roles: LABORATORY },
    { name: 'ledger', to: '/ledger', roles: BOOKS },
    { name: 'reconciliations', to: '/reconciliations', roles: BOOKS },
    { name: 'limits', to: '/payment-limits', roles: MONEY },
  ],
  circulars: [
    { name: 'circularList', to: '/circulars', roles: JUDGING },
    { name: 'assessments', to: '/assessments', roles: JUDGING },
    { name: 'meetings', to: '/meetings', roles: JUDGING },
    { name: 'calendar', to: '/calendar' },
    { name: 'proposals', to: '/proposals', roles: ['office', 'registrar', 'leader', 'unit', 'auditor'] },
    { name: 'documents', to: '/documents' },
    { name: 'honours', to: '/honours' },
  ],
  publicity: [
    { name: 'outreach', to: '/outreach', roles: OUTREACH },
    { name: 'news', to: '/news', roles: NEWS },
    { name: 'suggestions', to: '/suggestions', roles: SUGGESTIONS },
  ],
}

export const entries: readonly Entry[] = [
  { name: 'desk', to: '/', icon: 'desk' },
  { name: 'overview', to: '/overview', icon: 'overview', roles: OFFICIALS },
  { name: 'projects', to: '/projects', icon: 'projects', roles: OFFICIALS },
  { name: 'payments', to: '/payments', icon: 'money', roles: [...MONEY, ...WATCHING] },
  { name: 'findings', to: '/findings', icon: 'findings', roles: OFFICIALS },
  { name: 'circulars', to: '/circulars', icon: 'file', roles: OFFICIALS },
  { name: 'publicity', to: '/outreach', icon: 'publicity', roles: OUTREACH },
  { name: 'audit', to: '/audit', icon: 'audit', roles: ['auditor'] },
]

/** The entries somebody with these roles sees, in order; one of several lists opens the first of them that is for the person. */
export function entriesFor(roles: readonly string[]): Entry[] {
  return entries.filter((entry) => isFor(entry, roles)).map((entry) => ({ ...entry, to: sections[entry.name]?.find((each) => isFor(each, roles))?.to ?? entry.to }))
}

function isFor(each: { roles?: readonly string[] }, roles: readonly string[]): boolean {
  return !each.roles || each.roles.some((role) => roles.includes(role))
}

/** The lists beside each other at this address, for somebody with these roles; none where the page is no such list. */
export function sectionsAt(path: string, entry: unknown, roles: readonly string[]): readonly Section[] {
  const all = (typeof entry === 'string' && sections[entry]) || []
  return all.some((each) => each.to === path) ? all.filter((each) => isFor(each, roles)) : []
}
