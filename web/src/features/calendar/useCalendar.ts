import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { CalendarItem } from '@/api/types'
import { useToday } from '@/app/today'

export type Purpose = CalendarItem['purpose']
const BACK_DAYS = 400
const AHEAD_DAYS = 45
const PRESSING = ['DUE', 'OVERDUE', 'MISSED']

/** What was, is and comes due in a span of days. */
export function useCalendar(from: MaybeRefOrGetter<string>, to: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['calendar', toValue(from), toValue(to)]),
    queryFn: () => got(api.GET('/api/supervision/v1/calendar', { params: { query: { from: toValue(from), to: toValue(to) } } })),
  })
}

/** What presses now: due, or its day has passed; the earliest first. */
export function usePressing(purposes?: readonly Purpose[]) {
  const { today } = useToday()
  const query = useCalendar(() => shifted(today.value, -BACK_DAYS), () => shifted(today.value, AHEAD_DAYS))
  const items = computed(() => pressing(query.data.value?.items ?? [], purposes))
  return { query, items }
}

export function pressing<T extends Pick<CalendarItem, 'state' | 'purpose' | 'dueOn'>>(items: readonly T[], purposes?: readonly Purpose[]): T[] {
  return items.filter((each) => PRESSING.includes(each.state) && (!purposes || purposes.includes(each.purpose))).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Items under their month, in order. */
export function byMonth<T extends Pick<CalendarItem, 'dueOn'>>(items: readonly T[]): { month: string; items: T[] }[] {
  const months = new Map<string, T[]>()
  for (const item of [...items].sort((a, b) => a.dueOn.localeCompare(b.dueOn))) {
    const month = item.dueOn.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), item])
  }
  return [...months].map(([month, own]) => ({ month, items: own }))
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
