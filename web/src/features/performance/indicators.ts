import type { EvaluationSheet, PerformanceResult, PerformanceTarget } from '@/api/types'
import { inLanguage } from '@/i18n'

export type Indicator = PerformanceTarget['rows'][number]
export type Reached = PerformanceResult['rows'][number]
type Dimension = EvaluationSheet['dimensions'][number]

const SIGN = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '＝' } as const

/** A figure with its thousands apart and no needless zeros. */
export function plain(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: 4 })
}

/** What was promised: a value with its sign and unit, or words. */
export function promised(it: Indicator): string {
  if (it.targetValue === null || it.targetValue === undefined) return it.targetText ?? ''
  return [it.direction ? SIGN[it.direction] : '', plain(it.targetValue), it.measureUnit ?? ''].filter(Boolean).join(' ')
}

/** What came of it: the value, or the grade in words with its percentage. */
export function cameOf(row: Reached, sheet: EvaluationSheet): string {
  if (row.actualValue !== null && row.actualValue !== undefined) return [plain(row.actualValue), row.target.measureUnit ?? ''].filter(Boolean).join(' ')
  const band = sheet.bands.find((each) => each.code === row.gradeCode)
  return [band ? inLanguage(band.name, band.nameEn) : '', row.gradePercent === null || row.gradePercent === undefined ? '' : `${plain(row.gradePercent)} %`].filter(Boolean).join(' ')
}

/** Parts of a sheet that a unit enters indicators under, with their dimension. */
export function partsOf(sheet: EvaluationSheet): { code: string; name: string; dimension: Dimension }[] {
  return sheet.dimensions.filter((each) => !each.fromLedger).flatMap((dimension) => (dimension.parts ?? []).map((part) => ({ code: part.code, name: `${inLanguage(dimension.name, dimension.nameEn)} · ${inLanguage(part.name, part.nameEn)}`, dimension })))
}

/** How many points of each dimension are given out so far; a form is full when all are. */
export function pointsGiven(rows: readonly { partCode: string; points: string }[], sheet: EvaluationSheet): { dimension: Dimension; given: number; full: boolean }[] {
  const dimensionOf = new Map(partsOf(sheet).map((part) => [part.code, part.dimension.code]))
  return sheet.dimensions
    .filter((each) => !each.fromLedger)
    .map((dimension) => {
      const cents = rows.filter((row) => dimensionOf.get(row.partCode) === dimension.code).reduce((sum, row) => sum + Math.round((Number(row.points) || 0) * 100), 0)
      return { dimension, given: cents / 100, full: cents === Math.round(dimension.points * 100) }
    })
}

/** Sheets in force on the last day of a year: its targets follow one of them. */
export function inForce<T extends { endsOn?: string | null; sheet: Pick<EvaluationSheet, 'validFrom'> }>(sheets: readonly T[], year: number): T[] {
  const end = `${year}-12-31`
  return sheets.filter((each) => each.sheet.validFrom <= end && end <= (each.endsOn ?? '9999'))
}
