import { i18n } from '@/i18n'
import { wan } from '@/ui/format'

/** What a changed field is called. */
export function changeLabel(field: string): string {
  const { t, te } = i18n.global
  const quarter = /^quarterTargets\[(\d)\]$/.exec(field)
  if (quarter) return t('tables.quarter', { n: Number(quarter[1]) + 1 })
  return te(`tables.of.${field}`) ? t(`tables.of.${field}`) : field
}

/** A changed value as people read it: amounts in 万元, everything else as it is. */
export function shownChange(field: string, value: unknown, unitName: (code: string) => string): string {
  if (value === null || value === undefined || value === '') return '—'
  if (field.endsWith('Fen')) return wan(Number(value))
  if (field.endsWith('UnitCode') || field.endsWith('DepartmentCode')) return unitName(String(value))
  if (field === 'nature') return i18n.global.t(`nature.${String(value)}`)
  return Array.isArray(value) ? value.map(String).join('、') : String(value)
}
