import type { AwardPolicy } from '@/api/types'
import { exact } from '@/api/exact'
import { fenOf, yuanTyped } from '@/ui/format'
import { METHODS, OF_METHOD, POLICY, type Field, type Spec } from './spec'

/** A policy as it stands in its form: figures as typed, amounts in yuan, every part and list there to be filled. */
export type Form = Record<string, unknown>

const SHOWN_ONLY = ['state', 'version', 'endsOn', 'preparedBy', 'preparedOn', 'approvedBy', 'approvedOn', 'allowedTransitions']
const FIGURE = /^-?\d{1,18}(\.\d{1,8})?$/

export const emptyForm = (): Form => opened({ validFrom: '', subjects: 'UNIT', eligibleUnitCodes: [], costIndex: 1, rounding: { mode: 'LARGEST_REMAINDER', unitFen: 1 }, steps: [newStep()] }, POLICY)
export const newStep = (): Form => ({ method: 'FACTOR', name: '', rounding: {}, shareRounding: {} })

/** A version as a form shows it, with what no form knows as it is. */
export function formOf(policy: AwardPolicy | Form): Form {
  const said = Object.fromEntries(Object.entries(policy).filter(([name]) => !SHOWN_ONLY.includes(name)))
  const { costIndexByYear, ...rest } = said as Form & { costIndexByYear?: Record<string, unknown> }
  const years = Object.entries(costIndexByYear ?? {}).map(([year, index]) => ({ year, index }))
  return opened({ ...(JSON.parse(JSON.stringify(rest)) as Form), costIndexes: years, ...(years.length && { costIndex: '' }) }, POLICY)
}

/** A row or part as it is typed. */
export function opened(value: Form, spec: Spec): Form {
  const form: Form = { ...value }
  for (const field of spec.fields) form[field.name] = typed(value[field.name], field)
  for (const [name, part] of Object.entries(spec.parts ?? {})) form[name] = opened((value[name] ?? {}) as Form, part)
  for (const [name, row] of Object.entries(spec.rows ?? {})) form[name] = ((value[name] ?? []) as Form[]).map((each) => opened(each, row))
  return form
}

function typed(value: unknown, { kind }: Field): unknown {
  if (kind === 'flag') return value === true
  if (kind === 'codes') return Array.isArray(value) ? value.join(', ') : (value ?? '')
  if (value === null || value === undefined) return ''
  return kind === 'yuan' && typeof value === 'number' ? yuanTyped(value) : String(value)
}

/** A policy as the service takes it, figures as they were typed. */
export const requestOf = (form: Form): Form => said(form, exact)
/** The same with figures of this language, to be read back in words. */
export const plainOf = (form: Form): Form => said(form, Number)

function said(form: Form, figure: (digits: string) => unknown): Form {
  const { costIndexes, ...rest } = filed(form, POLICY, figure) as Form & { costIndexes?: { year: number; index: unknown }[] }
  if (!costIndexes?.length) return rest
  delete rest['costIndex']
  return { ...rest, costIndexByYear: Object.fromEntries(costIndexes.map((each) => [String(each.year), each.index])) }
}

function filed(form: Form, spec: Spec, figure: (digits: string) => unknown): Form {
  const value: Form = { ...form }
  for (const field of spec.fields) value[field.name] = sent(form[field.name], field, figure)
  for (const [name, part] of Object.entries(spec.parts ?? {})) value[name] = filed((form[name] ?? {}) as Form, part, figure)
  for (const [name, row] of Object.entries(spec.rows ?? {})) value[name] = ((form[name] ?? []) as Form[]).map((each) => filed(each, row, figure))
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isSaid(each)))
}

function sent(value: unknown, { kind, required }: Field, figure: (digits: string) => unknown): unknown {
  if (kind === 'flag') return value === true || (required ? false : undefined)
  const text = String(value ?? '').trim()
  if (!text) return undefined
  if (kind === 'codes') return text.split(/[\s,，、]+/).filter(Boolean)
  const digits = text.replaceAll(/[,，]/g, '')
  if (kind === 'yuan') return fenOf(text) ?? text
  if (kind === 'whole') return /^\d{1,9}$/.test(digits) ? Number(digits) : text
  return kind === 'number' && FIGURE.test(digits) ? figure(digits) : text
}

/** Nothing is said by an empty member, an empty list, or a part in which nothing is said. */
function isSaid(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some((each) => each !== false)
}

/** What cannot be sent, by the place the service would name: a figure that is none, a need that is not filled. */
export function wrongIn(form: Form, words: { required: string; figure: string; yuan: string; whole: string; date: string }): Record<string, string> {
  const wrong: Record<string, string> = {}
  look(form, POLICY, '')
  return wrong

  function look(value: Form, spec: Spec, path: string): void {
    const own = path.startsWith('steps[') && value['method'] ? new Set(OF_METHOD[String(value['method'])]?.fields.filter((field) => field.required).map((field) => field.name)) : null
    for (const field of spec.fields) {
      const text = String(value[field.name] ?? '').trim()
      const complaint = text ? complaintOf(text, field.kind) : (field.required || own?.has(field.name)) && field.kind !== 'flag' ? words.required : undefined
      if (complaint) wrong[path + field.name] = complaint
    }
    for (const [name, part] of Object.entries(spec.parts ?? {})) look((value[name] ?? {}) as Form, part, `${path}${name}.`)
    for (const [name, row] of Object.entries(spec.rows ?? {})) ((value[name] ?? []) as Form[]).forEach((each, index) => look(each, row, `${path}${name}[${index}].`))
  }
  function complaintOf(text: string, kind: Field['kind']): string | undefined {
    const digits = text.replaceAll(/[,，]/g, '')
    if (kind === 'number') return FIGURE.test(digits) ? undefined : words.figure
    if (kind === 'yuan') return fenOf(text) === null ? words.yuan : undefined
    if (kind === 'whole') return /^\d{1,9}$/.test(digits) ? undefined : words.whole
    return kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text) ? words.date : undefined
  }
}

/** A step that computes another way: what only the former way knows goes, all else stays. */
export function withMethod(step: Form, method: string): Form {
  const own = OF_METHOD[method]
  const keeps = new Set([...(own?.fields ?? []).map((field) => field.name), ...(own?.rows ?? [])])
  const all = METHODS.flatMap((each) => [...(OF_METHOD[each]?.fields ?? []).map((field) => field.name), ...(OF_METHOD[each]?.rows ?? [])])
  const kept = Object.fromEntries(Object.entries(step).filter(([name]) => !all.includes(name) || keeps.has(name)))
  if (method === 'FACTOR') kept['shareRounding'] ??= {}
  else delete kept['shareRounding']
  return { ...kept, method }
}

/** The codes of figures a policy names anywhere, to choose from. */
export function codesIn(form: Form): string[] {
  const codes = new Set<string>()
  collect(form, POLICY)
  return [...codes].sort()

  function collect(value: Form, spec: Spec): void {
    for (const field of spec.fields) if ((field.kind === 'factor' || field.label === 'derivedCode') && value[field.name]) codes.add(String(value[field.name]))
    for (const [name, part] of Object.entries(spec.parts ?? {})) collect((value[name] ?? {}) as Form, part)
    for (const [name, row] of Object.entries(spec.rows ?? {})) for (const each of (value[name] ?? []) as Form[]) collect(each, row)
  }
}

/** What percentages of a list add up to, to the digit; nothing while one of them is no figure. */
export function sumOf(rows: readonly Form[], member: string): number | null {
  const figures = rows.map((each) => String(each[member] ?? '').trim())
  if (!figures.length || figures.some((each) => !FIGURE.test(each))) return null
  return figures.reduce((sum, each) => sum + Math.round(Number(each) * 10_000), 0) / 10_000
}
