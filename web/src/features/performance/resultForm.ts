import type { EvaluationSheet, MonitoringRequest, PerformanceResult, PerformanceTarget, PerformanceTransition, ResultRequest } from '@/api/types'
import type { Indicator } from './indicators'

export interface TypedResult {
  achieved: string
  executionReason: string
  executionRemedy: string
  rows: { no: number; actualValue: string; gradeCode: string; gradePercent: string; actualText: string; reason: string; remedy: string }[]
}
export interface TypedMonitoring {
  rows: { no: number; actualValue: string; expectedValue: string; reason: string; remedy: string }[]
}
export interface TypedReview {
  rows: { no: number; score: string; reason: string }[]
}

const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
const filled = (row: Record<string, string>) => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])))
const numbers = (row: Record<string, string>) => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value.trim() ? [[name, Number(value)]] : [])))

/** Whether an indicator is measured by a value, or told in words. */
export function isMeasured(row: Indicator): boolean {
  return row.targetValue !== null && row.targetValue !== undefined
}

/** What stands in the form of a self-evaluation: what was said before, where finance sent it back. */
export function typedResult(target: PerformanceTarget, before: PerformanceResult | null): TypedResult {
  const said = new Map((before?.rows ?? []).map((row) => [row.target.no, row]))
  return {
    achieved: text(before?.achieved),
    executionReason: text(before?.execution.reason),
    executionRemedy: text(before?.execution.remedy),
    rows: target.rows.map(({ no }) => {
      const row = said.get(no)
      return { no, actualValue: text(row?.actualValue), gradeCode: text(row?.gradeCode), gradePercent: text(row?.gradePercent), actualText: text(row?.actualText), reason: text(row?.reason), remedy: text(row?.remedy) }
    }),
  }
}

/** A self-evaluation as it is sent: what was left empty is not, and no row says anything of the other kind. */
export function resultOf(typed: TypedResult, target: PerformanceTarget): ResultRequest {
  const measured = new Set(target.rows.filter(isMeasured).map((row) => row.no))
  const rows = typed.rows.map(({ no, actualValue, gradeCode, gradePercent, actualText, reason, remedy }) => ({
    no,
    ...(measured.has(no) ? numbers({ actualValue }) : { ...filled({ gradeCode }), ...numbers({ gradePercent }) }),
    ...filled({ actualText, reason, remedy }),
  }))
  return { targetId: target.id, achieved: typed.achieved.trim(), ...filled({ executionReason: typed.executionReason, executionRemedy: typed.executionRemedy }), rows } as ResultRequest
}

/** An empty form of monitoring: the indicators that have a value to reach. */
export function typedMonitoring(target: PerformanceTarget): TypedMonitoring {
  return { rows: target.rows.filter(isMeasured).map(({ no }) => ({ no, actualValue: '', expectedValue: '', reason: '', remedy: '' })) }
}

export function monitoringOf(typed: TypedMonitoring): MonitoringRequest {
  return { rows: typed.rows.map(({ no, actualValue, expectedValue, reason, remedy }) => ({ no, ...numbers({ actualValue, expectedValue }), ...filled({ reason, remedy }) })) } as MonitoringRequest
}

/** Whether an expected value is so far from its target that the sheet wants it explained. */
export function mustExplain(row: Indicator, expected: string, sheet: Pick<EvaluationSheet, 'deviationPercent'>): boolean {
  const target = row.targetValue
  if (!expected.trim() || target === null || target === undefined) return false
  return target === 0 ? Number(expected) !== 0 : (Math.abs(Number(expected) - target) / target) * 100 > sheet.deviationPercent
}

/** The scores as the unit gave them, for finance to look at. */
export function typedReview(result: PerformanceResult): TypedReview {
  return { rows: result.rows.map((row) => ({ no: row.target.no, score: String(row.score), reason: row.reviewReason ?? '' })) }
}

/** The review as it is sent: only scores that finance changes, each with its reason. */
export function reviewOf(typed: TypedReview, result: PerformanceResult): PerformanceTransition {
  const given = new Map(result.rows.map((row) => [row.target.no, row.score]))
  const scores = typed.rows.filter((row) => Number(row.score) !== given.get(row.no)).map(({ no, score, reason }) => ({ no, score: Number(score), reason: reason.trim() }))
  return { to: 'REVIEWED', ...(scores.length && { scores }) } as PerformanceTransition
}
