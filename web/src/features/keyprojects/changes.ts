import { wan } from '@/ui/format'

/** A changed value as people read it: amounts in 万元, everything else as it is. */
export function shownChange(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (field.endsWith('Fen')) return wan(Number(value))
  return Array.isArray(value) ? value.map(String).join('、') : String(value)
}
