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
  /** The group it stands in, where an entry has more lists than a line holds. */
  group?: string
}

/** The lists of money in their groups: paying, the budget, where more comes from, awards, and the watch over all of it. */
const MONEY_LISTS = [
  { group: 'paying', name: 'paymentList', to: '/payments', roles: MONEY },
  { group: 'paying', name: 'contracts', to: '/contracts', roles: MONEY },
  { group: 'paying', name: 'rewards', to: '/rewards', roles: BOOKS },
  { group: 'paying', name: 'reconciliations', to: '/reconciliations', roles: BOOKS },
  { group: 'paying', name: 'limits', to: '/payment-limits', roles: MONEY },
  { group: 'budget', name: 'budgetLines', to: '/budget-lines', roles: MONEY },
  { group: 'budget', name: 'movements', to: '/budget-movements', roles: MONEY },
  { group: 'budget', name: 'performance', to: '/performance', roles: MONEY },
  { group: 'budget', name: 'carryOvers', to: '/carry-over-rules', roles: MONEY },
  { group: 'sources', name: 'gaps', to: '/funding-gaps', roles: MONEY },
  { group: 'sources', name: 'financingWarnings', to: '/financing-warnings', roles: MONEY },
  { group: 'sources', name: 'concessions', to: '/concessions', roles: [...MONEY, ...WATCHING] },
  { group: 'awards', name: 'awardRounds', to: '/award-rounds', roles: MONEY },
  { group: 'awards', name: 'allocations', to: '/allocations', roles: MONEY },
  { group: 'awards', name: 'awardPolicies', to: '/award-policies', roles: MONEY },
  { group: 'awards', name: 'awardLaboratory', to: '/award-laboratory', roles: LABORATORY },
  { group: 'watch', name: 'execution', to: '/execution' },
  { group: 'watch', name: 'ledger', to: '/ledger', roles: BOOKS },
  { group: 'watch', name: 'warnings', to: '/fund-warnings' },
  { group: 'watch', name: 'watchRules', to: '/watch-rules' },
] as const

/** The name of a list of money. */
export type MoneyList = (typeof MONEY_LISTS)[number]['name']

/** Where a list of money is. */
export function moneyList(name: MoneyList): string {
  return MONEY_LISTS.find((each) => each.name === name)?.to ?? '/payments'
}

/** The lists of an entry that has several, in the order of the work. */
const sections: Readonly<Record<string, readonly Section[]>> = {
  projects: [
    { name: 'projects', to: '/projects' },
    { name: 'tables', to: '/tables' },
    { name: 'plan', to: '/plan' },
  ],
  payments: MONEY_LISTS,
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

/** The entries somebody with these roles sees, in order; one of several lists opens its own, or where that is not for the person, one that is for all. */
export function entriesFor(roles: readonly string[]): Entry[] {
  return entries.filter((entry) => isFor(entry, roles)).map((entry) => ({ ...entry, to: landing(entry, roles) }))
}

function landing({ name, to }: Entry, roles: readonly string[]): string {
  const open = (sections[name] ?? []).filter((each) => isFor(each, roles))
  return (open.find((each) => each.to === to) ?? open.find((each) => !each.roles) ?? open[0])?.to ?? to
}

function isFor(each: { roles?: readonly string[] }, roles: readonly string[]): boolean {
  return !each.roles || each.roles.some((role) => roles.includes(role))
}

/** The lists beside each other at this address, for somebody with these roles; none where the page is no such list. */
export function sectionsAt(path: string, entry: unknown, roles: readonly string[]): readonly Section[] {
  const all = (typeof entry === 'string' && sections[entry]) || []
  return all.some((each) => each.to === path) ? all.filter((each) => isFor(each, roles)) : []
}

/** A group of lists: it opens the first of them. */
export interface Group {
  name: string
  to: string
  sections: readonly Section[]
}

/** The groups of the given lists, each in the order of its first; none where they are not grouped, or all in one. */
export function groupsOf(open: readonly Section[]): Group[] {
  const names = [...new Set(open.map((each) => each.group))]
  if (names.length < 2) return []
  return names.flatMap((name) => {
    const own = open.filter((each) => each.group === name)
    return name && own[0] ? [{ name, to: own[0].to, sections: own }] : []
  })
}
