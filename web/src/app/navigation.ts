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

export const entries: readonly Entry[] = [
  { name: 'desk', to: '/', icon: 'desk' },
  { name: 'overview', to: '/overview', icon: 'overview', roles: OFFICIALS },
  { name: 'projects', to: '/projects', icon: 'projects', roles: OFFICIALS },
  { name: 'tables', to: '/tables', icon: 'tables', roles: OFFICIALS },
  { name: 'plan', to: '/plan', icon: 'plan', roles: OFFICIALS },
  { name: 'payments', to: '/payments', icon: 'money', roles: MONEY },
  { name: 'findings', to: '/findings', icon: 'findings', roles: OFFICIALS },
  { name: 'audit', to: '/audit', icon: 'audit', roles: ['auditor'] },
]

/** The entries somebody with these roles sees, in order. */
export function entriesFor(roles: readonly string[]): Entry[] {
  return entries.filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)))
}
