import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { FinancingPlan, FinancingRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { inLanguage } from '@/i18n'
import { percentage } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { fenOf, wan, yuanTyped } from '@/ui/format'
import { say } from '@/ui/notices'

/** Kinds of money by code, in the page's language. */
export function useSources() {
  const query = useQuery({ queryKey: ['funding-sources'], queryFn: () => got(api.GET('/api/funding/v1/funding-sources')), staleTime: 600_000 })
  const sources = computed(() => query.data.value?.items ?? [])
  const sourceName = (kind: string) => {
    const found = sources.value.find((each) => each.kind === kind)
    return found ? inLanguage(found.name, found.nameEn) : kind
  }
  return { sources, sourceName }
}

/** A project's financing plan with the version it may be replaced by; nothing while no table has opened its account. */
export function useFinancingPlan(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'financing-plan']),
    queryFn: async () => {
      try {
        return await gotVersioned(api.GET('/api/funding/v1/projects/{projectId}/financing-plan', { params: { path: { projectId: toValue(projectId) } } }))
      } catch (cause) {
        if (asProblem(cause).status === 404) return null
        throw cause
      }
    },
  })
}

export interface PlanRow {
  kind: string
  planned: string
  committed: string
  basis: string
  ratePercent: string
  termYears: string
  conditions: string
  years: PlanYear[]
}

/** What of a source is to come in one year. */
export interface PlanYear {
  year: string
  planned: string
  commitBy: string
  committed: string
  committedOn: string
  arriveBy: string
}

type Source = FinancingPlan['sources'][number]
type FiledSource = FinancingRequest['sources'][number]

export const newRow = (): PlanRow => ({ kind: '', planned: '', committed: '', basis: '', ratePercent: '', termYears: '', conditions: '', years: [] })
export const newYear = (): PlanYear => ({ year: '', planned: '', commitBy: '', committed: '', committedOn: '', arriveBy: '' })

/** A source as it stands in the form: all that is known of it, for a plan is always filed whole. */
export function rowOf(source: Source): PlanRow {
  const years = source.years.map((each) => ({ year: String(each.year), planned: yuanTyped(each.plannedFen), commitBy: each.commitBy, committed: yuanTyped(each.committedFen), committedOn: each.committedOn ?? '', arriveBy: each.arriveBy }))
  return { kind: source.kind, planned: yuanTyped(source.plannedFen), committed: yuanTyped(source.committedFen), basis: source.basis ?? '', ratePercent: text(source.ratePercent), termYears: text(source.termYears), conditions: source.conditions ?? '', years }
}

/** A source as it is filed; what is left empty is not said. */
export function sourceOf(row: PlanRow): FiledSource {
  const years = row.years.map((each) => said({ year: Number(each.year), plannedFen: fenOf(each.planned) ?? 0, committedFen: fenOf(each.committed || '0') ?? 0, commitBy: each.commitBy, committedOn: each.committedOn, arriveBy: each.arriveBy }))
  return said({ kind: row.kind, plannedFen: fenOf(row.planned) ?? 0, committedFen: fenOf(row.committed || '0') ?? 0, basis: row.basis.trim(), ratePercent: row.ratePercent.trim() ? Number(row.ratePercent) : '', termYears: row.termYears.trim() ? Number(row.termYears) : '', conditions: row.conditions.trim(), years })
}

/** What is wrong with a row, if anything: amounts must be amounts, and nothing is committed beyond what is planned. */
export function rowComplaint(row: PlanRow, t: (key: string) => string): string | undefined {
  if (!row.kind) return t('financing.kindMissing')
  return amountsComplaint(row, t) ?? termsComplaint(row, t) ?? yearsComplaint(row, t)
}

function amountsComplaint(row: { planned: string; committed: string }, t: (key: string) => string): string | undefined {
  const planned = fenOf(row.planned)
  const committed = fenOf(row.committed || '0')
  if (planned === null || committed === null) return t('ui.form.amount')
  return committed > planned ? t('financing.tooMuch') : undefined
}

function termsComplaint(row: PlanRow, t: (key: string) => string): string | undefined {
  if (row.ratePercent.trim() && percentage(row.ratePercent)) return t('financing.rateWrong')
  return row.termYears.trim() && !/^[1-9]\d?$/.test(row.termYears.trim()) ? t('financing.termWrong') : undefined
}

function yearsComplaint(row: PlanRow, t: (key: string) => string): string | undefined {
  const years = row.years.map((each) => each.year.trim())
  if (years.some((each) => !/^20\d{2}$/.test(each))) return t('financing.yearWrong')
  if (new Set(years).size < years.length) return t('financing.yearTwice')
  for (const each of row.years) {
    const wrong = amountsComplaint(each, t)
    if (wrong) return wrong
  }
  return sumFen(row.years, 'planned') > (fenOf(row.planned) ?? 0) ? t('financing.yearsOver') : undefined
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

function said<T extends object>(it: T): T & never {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== '')) as T & never
}

export function sumFen(rows: readonly { planned: string; committed: string }[], of: 'planned' | 'committed'): number {
  return rows.reduce((sum, row) => sum + (fenOf(row[of] || '0') ?? 0), 0)
}

/** A financing plan being filed. */
export function useFinancingForm(stored: { data: FinancingPlan; etag: string }, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const plan = stored.data
  const rows = plan.sources.map(rowOf)
  const { values, restoredAt, settle, discard } = useDraft<{ rows: PlanRow[] }>(`${user}.financing-terms.${plan.projectId}`, { rows })
  const asked = ref(false)
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const complaints = computed(() => values.rows.map((row) => (asked.value ? rowComplaint(row, t) : undefined)))
  const gapFen = computed(() => plan.totalInvestmentFen - sumFen(values.rows, 'committed'))

  function look(): boolean {
    asked.value = true
    return complaints.value.every((each) => each === undefined)
  }
  function add(): void {
    values.rows.push(newRow())
  }
  function remove(index: number): void {
    values.rows.splice(index, 1)
  }
  async function send(): Promise<boolean> {
    busy.value = true
    refusal.value = null
    const sources = values.rows.map(sourceOf)
    try {
      await got(api.PUT('/api/funding/v1/projects/{projectId}/financing-plan', { params: { path: { projectId: plan.projectId } }, headers: { 'If-Match': stored.etag }, body: { sources } }))
    } catch (cause) {
      refusal.value = refusalOf(cause)
      return false
    } finally {
      busy.value = false
    }
    settle()
    say(t('financing.done', { name: plan.projectName, wan: wan(sumFen(values.rows, 'planned')) }))
    await client.invalidateQueries()
    return true
  }
  return { plan, values, restoredAt, discard, complaints, gapFen, look, add, remove, refusal, busy, send }
}
