import { reactive, watch } from 'vue'
import type { Problem } from '@/api/problem'
import type { Check } from './checks'

/**
 * The complaints of a form: a field is checked when it is left, all of them before sending, and what the service
 * complains about lands at its field. A complaint goes as soon as it no longer holds: were it to go when the field is
 * left, the button below would move away from under the click that left it. Nothing typed is ever cleared.
 */
export function useComplaints<T extends object>(values: T, checks: Partial<Record<keyof T & string, Check>>) {
  const complaints = reactive<Record<string, string | undefined>>({})

  function look(field: string): void {
    const check = checks[field as keyof T & string]
    complaints[field] = check?.(String(values[field as keyof T] ?? ''))
  }
  for (const field of Object.keys(checks)) watch(() => values[field as keyof T], () => complaints[field] && look(field))
  /**
   * True when nothing is wrong; otherwise the first wrong field gets the focus. What the service said of the last try is
   * not held against this one.
   */
  function lookAll(): boolean {
    new Set([...Object.keys(complaints), ...Object.keys(checks)]).forEach(look)
    return !focusFirst()
  }
  /** Puts the service's complaints at the fields; `names` maps the service's field to the form's. */
  function take(problem: Problem, names: Record<string, string> = {}): void {
    for (const [field, message] of Object.entries(problem.byField)) complaints[names[field] ?? field] = message
    focusFirst()
  }
  function focusFirst(): boolean {
    const wrong = Object.values(complaints).some(Boolean)
    if (wrong) requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    return wrong
  }
  return { complaints, look, lookAll, take }
}
