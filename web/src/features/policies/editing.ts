import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { Form } from './policyForm'

/** What every part of the editor looks at: the complaints by place, and the codes of figures to choose from. */
export interface Editing {
  complaints: Ref<Record<string, string>>
  codes: Ref<string[]>
}
const EDITING: InjectionKey<Editing> = Symbol('policy-editing')
export const CODES = 'policy-figure-codes'

export const offerEditing = (editing: Editing): void => provide(EDITING, editing)

export function useEditing(): Editing {
  const editing = inject(EDITING)
  if (!editing) throw new Error('Outside of the editor')
  return editing
}

/** Moves a row by so many places, within the list. */
export function moved<T>(rows: readonly T[], at: number, by: number): T[] {
  const next = [...rows]
  const [row] = next.splice(at, 1)
  if (row !== undefined) next.splice(Math.max(0, at + by), 0, row)
  return next
}

export const rowsOf = (form: Form, name: string): Form[] => (form[name] ?? []) as Form[]
