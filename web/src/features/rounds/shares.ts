import type { Explanation } from '@/api/types'
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
