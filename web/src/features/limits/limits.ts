import type { Limit } from '@/api/types'

/** What stands for "no limit": the largest amount that there is. */
const NO_LIMIT_FEN = Number.MAX_SAFE_INTEGER

export const APPROVERS = ['finance-check', 'finance-chief'] as const
export type Approver = (typeof APPROVERS)[number]

/** Up to which amount somebody with these roles approves by the given limits; 0 who does not at all. */
export function upToFen(inForce: readonly Limit[], roles: readonly string[]): number {
  return inForce.filter((each) => roles.includes(each.role)).reduce((most, each) => Math.max(most, each.upToFen ?? NO_LIMIT_FEN), 0)
}

export function isUnlimited(fen: number): boolean {
  return fen >= NO_LIMIT_FEN
}

/** A limit to come into force: of whom, up to what (none: without limit), from which day. */
export interface NewLimit {
  role: Approver
  upToFen?: number
  validFrom: string
  basis: string
}

/**
 * All limits with a new one: the one that ran for the role ends the day before, later ones it takes the place of are
 * dropped. What held before stays as it was.
 */
export function withNew(limits: readonly Limit[], { role, upToFen: fen, validFrom, basis }: NewLimit): Limit[] {
  const kept = limits.filter((each) => each.role !== role || each.validFrom < validFrom)
  const ended = kept.map((each) => (each.role === role && (each.validTo ?? '9999') >= validFrom ? { ...each, validTo: dayBefore(validFrom) } : each))
  return [...ended, { role, validFrom, ...(fen !== undefined && { upToFen: fen }), ...(basis && { basis }) } as Limit]
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
