import type { RankRow } from '@/api/types'

/** A group with its rows, the best first; who shares a rank is marked. */
export interface RankGroup {
  code: string
  name: string
  nameEn: string
  rows: (RankRow & { tied: boolean })[]
}

/** The ranking under its groups; nobody is ranked across groups. */
export function byGroup(rows: readonly RankRow[]): RankGroup[] {
  const groups = new Map<string, RankGroup>()
  for (const row of rows) {
    const group = groups.get(row.group) ?? { code: row.group, name: row.groupName, nameEn: row.groupNameEn, rows: [] }
    group.rows.push({ ...row, tied: rows.some((other) => other.group === row.group && other.rank === row.rank && other.unitCode !== row.unitCode) })
    groups.set(row.group, group)
  }
  return [...groups.values()]
}

/** A score as it is issued, with as many decimals as its scheme rounds to: 67.7 is 67.70. */
export function score(value: number, decimals = 2): string {
  return value.toFixed(decimals)
}

/** Points of an item, without needless zeros: 12.5000 is 12.5. */
export function points(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
