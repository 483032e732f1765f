import type { Meeting } from '@/api/types'

type Point = Meeting['agenda'][number]
const ORDER = ['RED_LIGHT', 'OVERDUE_FINDING', 'OPEN_ACTION_ITEM', 'BEHIND_PLAN']

/** The points of an agenda under their kinds, the gravest kind first. */
export function byKind(agenda: readonly Point[]): { kind: string; points: Point[] }[] {
  const kinds = new Map<string, Point[]>()
  for (const point of agenda) kinds.set(point.kind, [...(kinds.get(point.kind) ?? []), point])
  const place = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)
  return [...kinds].map(([kind, points]) => ({ kind, points })).sort((a, b) => place(a.kind) - place(b.kind))
}

/** What was typed one below the other, or with 、 between. */
export function listed(typed: string, apart: RegExp = /\n+/): string[] {
  return typed
    .split(apart)
    .map((each) => each.trim())
    .filter(Boolean)
}
