import type { Todo } from '@/api/types'
import { daysBetween } from '@/ui/format'

export type GroupName = 'overdue' | 'today' | 'week' | 'later'
export interface Group {
  name: GroupName
  items: Todo[]
}

const FORMS: Partial<Record<string, string>> = { REPORT_PROGRESS: '/report', FILE_FINANCING_PLAN: '/financing' }

/** Duties by when they are due; within a group the earliest first, those without a date last. */
export function groupTodos(items: readonly Todo[], today: string): Group[] {
  const sorted = [...items].sort((a, b) => (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999'))
  const groups: Record<GroupName, Todo[]> = { overdue: [], today: [], week: [], later: [] }
  for (const item of sorted) groups[groupOf(item.dueDate, today)].push(item)
  return (Object.keys(groups) as GroupName[]).map((name) => ({ name, items: groups[name] })).filter((group) => group.items.length > 0)
}

/** Where a duty is done: what is to be filled in opens at once, and not the page it belongs to. */
export function placeOf(todo: Pick<Todo, 'kind' | 'link'>): string {
  const form = FORMS[todo.kind]
  return form && !todo.link.endsWith(form) ? `${todo.link}${form}` : todo.link
}

/** "This week" ends with its Sunday. */
function groupOf(dueDate: string | null | undefined, today: string): GroupName {
  if (!dueDate) return 'later'
  const days = daysBetween(today, dueDate)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  return days <= 6 - weekday ? 'week' : 'later'
}
