import type { PublicIndicator } from '@/api/types'

type Measured = Pick<PublicIndicator, 'direction'> & { baseline?: number | null; target?: number | null; values: { period: string; value: number }[] }

/** The latest value: periods such as 2019, 2019-Q2 or 2019-06 sort by their text. */
export function latestOf(indicator: Pick<Measured, 'values'>): { period: string; value: number } | undefined {
  return [...indicator.values].sort((a, b) => a.period.localeCompare(b.period)).at(-1)
}

/** How much of the way from baseline to target is done, 0 to 100; nothing where it cannot be told. */
export function shareDone(indicator: Measured): number | null {
  const { baseline, target } = indicator
  const latest = latestOf(indicator)
  if (typeof baseline !== 'number' || typeof target !== 'number' || !latest || baseline === target) return null
  return Math.min(100, Math.max(0, ((latest.value - baseline) / (target - baseline)) * 100))
}
