/** How figures and dates are written everywhere. Pure functions; fen stay whole numbers until the last step. */

const FEN_PER_WAN = 1_000_000
const THOUSANDS = /\B(?=(\d{3})+(?!\d))/g

/** 万元 with two decimals, half up: 1234567 fen is 1.23. */
export function wan(fen: number): string {
  return grouped(Math.sign(fen) * Math.round(Math.abs(fen) / (FEN_PER_WAN / 100)), 2)
}

/** The exact figure in 元: 123456 fen is 1,234.56. */
export function yuan(fen: number): string {
  return grouped(fen, 2)
}

/** An amount with its sign: what one gets has a plus, what one gives back a minus. */
export function signedYuan(fen: number): string {
  return fen > 0 ? `+${yuan(fen)}` : yuan(fen)
}

/** What an official types, in 元, as fen; null when it is no amount of whole fen. */
export function fenOf(typed: string): number | null {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.replaceAll(/[,，\s]/g, ''))
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** A fen amount as it stands in a form field: 元 without grouping. */
export function yuanTyped(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '' : grouped(fen, 2).replaceAll(',', '')
}

/** Amounts inside a sentence with their thousands apart: 1234567.00 is 1,234,567.00. */
export function groupedAmounts(text: string): string {
  return text.replaceAll(/(?<![\d.,])\d{4,}(?=\.\d{2}(?!\d))/g, (digits) => digits.replaceAll(THOUSANDS, ','))
}

/** Several sentences in one: each but the last without the full stop it was typed with. */
export function joined(...texts: (string | null | undefined)[]): string {
  const said = texts.map((each) => each?.trim() ?? '').filter(Boolean)
  return said.map((each, index) => (index < said.length - 1 ? each.replace(/[。．.;；]+$/, '') : each)).join('；')
}

/** A percentage with one decimal: 42.5 %. */
export function percent(value: number): string {
  return `${(Math.round(value * 10) / 10).toFixed(1)} %`
}

/** The day of an instant in the city's time zone, and a day as it is. */
export function day(value: string): string {
  return value.length <= 10 ? value : shanghai(value).slice(0, 10)
}

/** Day and minute of an instant in the city's time zone. */
export function minute(value: string): string {
  return value.length <= 10 ? value : shanghai(value).slice(0, 16)
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${day(to)}T00:00:00Z`) - Date.parse(`${day(from)}T00:00:00Z`)) / 86_400_000)
}

function shanghai(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().replace('T', ' ')
}

function grouped(minor: number, decimals: number): string {
  const digits = Math.abs(minor).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, -decimals).replaceAll(THOUSANDS, ',')
  return `${minor < 0 ? '−' : ''}${whole}.${digits.slice(-decimals)}`
}
