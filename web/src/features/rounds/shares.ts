import type { AwardPolicy, AwardShare, Explanation } from '@/api/types'
import { groupedAmounts } from '@/ui/format'

/** A part of the pool in percent, with two decimals: what a cap of 23 % is held against. */
export function percentOf(fen: number, poolFen: number): string {
  return poolFen === 0 ? '—' : `${((fen / poolFen) * 100).toFixed(2)} %`
}

/** That the shares add up to the pool, or what is left or short, why, and who covers it: the last line of what holds for all. */
export function balanceOf(it: Pick<Explanation, 'derivation' | 'leftFen' | 'shortFen'>, inLanguage: (zh: string, en: string) => string): string {
  const line = it.derivation.at(-1)
  if (!line) return ''
  const said = inLanguage(line.text, line.textEn)
  if (it.leftFen === 0 && it.shortFen === 0) return said
  return groupedAmounts(`${said}${inLanguage('，', ', ')}${line.formula} = ${line.result}`)
}

/** What the pool is short of for these shares, in fen; 0 where it suffices. An advance paid before is no money of the round. */
export function shortageOf(shares: readonly Pick<AwardShare, 'advanceFen' | 'settlementFen'>[], poolFen: number, policy: Pick<AwardPolicy, 'advance'> | undefined): number {
  const advancedBefore = Boolean(policy?.advance?.factorCode)
  const wanted = shares.reduce((sum, each) => sum + (advancedBefore ? 0 : each.advanceFen) + Math.max(0, each.settlementFen), 0)
  return Math.max(0, wanted - poolFen)
}

/** What moved for a share when it was settled: paid, or below zero to be taken back. */
export function movedFen(settled: NonNullable<AwardShare['settled']>): number {
  return settled.paidFen - settled.recoverFen
}
