import type { PerformanceTarget, TargetRequest } from '@/api/types'
import { fenOf, yuanTyped } from '@/ui/format'

export interface TypedRow {
  partCode: string
  name: string
  measureUnit: string
  direction: string
  targetValue: string
  targetText: string
  points: string
}
export interface TypedTargets {
  sheetCode: string
  projectId: string
  projectBudget: string
  goal: string
  rows: TypedRow[]
}

export const NEW_ROW: TypedRow = { partCode: '', name: '', measureUnit: '', direction: 'AT_LEAST', targetValue: '', targetText: '', points: '' }

/** What stands in the form for targets that are mended, or an empty one. */
export function typedTargets(of: PerformanceTarget | undefined): TypedTargets {
  if (!of) return { sheetCode: '', projectId: '', projectBudget: '', goal: '', rows: [{ ...NEW_ROW }] }
  const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  const rows = of.rows.map((row) => ({ partCode: row.partCode, name: row.name, measureUnit: text(row.measureUnit), direction: row.direction ?? '', targetValue: text(row.targetValue), targetText: text(row.targetText), points: text(row.points) }))
  return { sheetCode: of.sheetCode, projectId: of.projectId ?? '', projectBudget: yuanTyped(of.projectBudgetFen), goal: of.goal, rows }
}

/** What is sent: a value goes with its direction, words without one; that it is either the service says. */
export function targetsOf(typed: TypedTargets, budgetLineId: string): TargetRequest {
  const rows = typed.rows.map((row) => ({
    partCode: row.partCode,
    name: row.name.trim(),
    points: Number(row.points) || 0,
    ...(row.measureUnit.trim() && { measureUnit: row.measureUnit.trim() }),
    ...(row.targetValue.trim() && { direction: row.direction, targetValue: Number(row.targetValue) }),
    ...(row.targetText.trim() && { targetText: row.targetText.trim() }),
  }))
  return { budgetLineId, goal: typed.goal.trim(), rows, ...(typed.sheetCode && { sheetCode: typed.sheetCode }), ...(typed.projectId && { projectId: typed.projectId, projectBudgetFen: fenOf(typed.projectBudget) ?? 0 }) } as TargetRequest
}
