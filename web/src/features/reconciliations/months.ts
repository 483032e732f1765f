import type { Difference, DifferenceKind, Reconciliation } from '@/api/types'

/** A row of the list: one of a month's reconciliations, or a month that waits for one. */
export interface Month {
  period: string
  reconciliation?: Reconciliation
}

/** Months that wait among those that have been opened, the newest first; a closed one waits again when something was paid since. */
export function monthsOf(reconciliations: readonly Reconciliation[], waiting: readonly string[]): Month[] {
  const live = new Set(reconciliations.filter((each) => each.state !== 'CLOSED').map((each) => each.period))
  const rows: Month[] = [...reconciliations.map((reconciliation) => ({ period: reconciliation.period, reconciliation })), ...waiting.filter((period) => !live.has(period)).map((period) => ({ period }))]
  return rows.sort((a, b) => b.period.localeCompare(a.period) || (b.reconciliation?.revision ?? 0) - (a.reconciliation?.revision ?? 0))
}

/** How many differences of a kind there are and what they add to ours less theirs. */
export interface KindSum {
  kind: DifferenceKind
  count: number
  fen: number
}

/** Differences by kind, each kind with its sum; together they are the difference of the two sides. */
export function byKind(differences: readonly Pick<Difference, 'kind' | 'differenceFen'>[]): KindSum[] {
  const sums = new Map<DifferenceKind, KindSum>()
  for (const { kind, differenceFen } of differences) {
    const sum = sums.get(kind) ?? { kind, count: 0, fen: 0 }
    sums.set(kind, { kind, count: sum.count + 1, fen: sum.fen + differenceFen })
  }
  return [...sums.values()]
}

/** Whether the differences found explain to the fen why the two sides differ. */
export function addsUp({ oursFen, theirsFen, differenceFen }: Pick<Reconciliation, 'oursFen' | 'theirsFen' | 'differenceFen'>): boolean {
  return (oursFen ?? 0) - (theirsFen ?? 0) === (differenceFen ?? 0)
}
