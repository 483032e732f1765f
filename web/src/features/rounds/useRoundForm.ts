import { useQueryClient } from '@tanstack/vue-query'
import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { RoundRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, date, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf } from '@/ui/format'
import { say } from '@/ui/notices'

export interface SourceTyped {
  budgetLineId: string
  amount: string
}
export const ORIGINS = ['ASSESSMENT', 'PERFORMANCE_RATING', 'PROGRESS', 'ACCEPTANCE', 'LISTING', 'SERIOUS_FINDING'] as const
export type Origin = (typeof ORIGINS)[number]
/** What may be taken of the records of an origin; the first when nothing is chosen. */
export const MEASURES: Partial<Record<Origin, readonly string[]>> = { PROGRESS: ['WORK_DONE', 'FUNDS_ARRIVED', 'PHYSICAL_PERCENT'], ACCEPTANCE: ['PROJECTS', 'INVESTMENT'] }
export interface FactorTyped {
  factorCode: string
  /** Scores of an assessment's period, ratings of a year's performance, or records as of the round's day. */
  origin?: Origin
  /** The assessment's period, the year of the rating or of the development plan. */
  assessmentPeriod: string
  /** What is taken of reports and acceptances. */
  measure?: string | undefined
  /** First day of acceptances. */
  from?: string
}

/** A round being begun. */
export function useRoundForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty = { policy: '', year: '', asOf: '', sources: [{ budgetLineId: '', amount: '' }] as SourceTyped[], unitCodes: [] as string[], factors: [] as FactorTyped[] }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.award-round`, empty)
  const { complaints, look, lookAll, take } = useComplaints(values, { policy: required, year: required, asOf: all(required, date), sources: () => (isPool(values.sources) ? undefined : t('rounds.sourcesWrong')) })
  const poolFen = computed(() => values.sources.reduce((sum, each) => sum + (fenOf(each.amount) ?? 0), 0))
  const state = reactive({ busy: false, refusal: null as string | null })
  const once = onceOnly()
  async function send(): Promise<string | null> {
    state.busy = true
    state.refusal = null
    try {
      const made = await once((key) => got(api.POST('/api/funding/v1/award-rounds', { headers: { 'Idempotency-Key': key }, body: requestOf(values) })))
      settle({ ...empty, sources: [{ budgetLineId: '', amount: '' }] })
      say(t('rounds.begun', { name: made.policyName, year: made.year }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      state.refusal = refusalOf(cause)
      take(asProblem(cause), { poolSources: 'sources', policyCode: 'policy' })
      return null
    } finally {
      state.busy = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, poolFen, state, send }
}

/** Whether each line of the pool is chosen, once, with an amount. */
export function isPool(sources: readonly SourceTyped[]): boolean {
  const ids = sources.map((each) => each.budgetLineId)
  return sources.length > 0 && new Set(ids).size === ids.length && sources.every((each) => each.budgetLineId !== '' && (fenOf(each.amount) ?? 0) > 0)
}

/** Lines and what each gives, as they are sent. */
export function sourcesOf(sources: readonly SourceTyped[]): { budgetLineId: string; amountFen: number }[] {
  return sources.map((each) => ({ budgetLineId: each.budgetLineId, amountFen: fenOf(each.amount) ?? 0 }))
}

/** What is typed, as it is sent; `policy` is code and version in one. */
export function requestOf(values: { policy: string; year: string; asOf: string; sources: SourceTyped[]; unitCodes: string[]; factors: FactorTyped[] }): RoundRequest {
  const [policyCode = '', version] = values.policy.split('@')
  const factorSources = values.factors.filter((each) => each.factorCode && (each.assessmentPeriod.trim() || !needsPeriod(each.origin))).map(sourceOf)
  return {
    policyCode,
    policyVersion: Number(version),
    year: Number(values.year),
    asOf: values.asOf,
    poolSources: sourcesOf(values.sources),
    ...(values.unitCodes.length && { eligibleUnitCodes: values.unitCodes }),
    ...(factorSources.length && { factorSources }),
  } as RoundRequest
}

/** Whether an origin says nothing without its period or year. */
export function needsPeriod(origin: Origin | undefined): boolean {
  return origin === undefined || origin === 'ASSESSMENT' || origin === 'PERFORMANCE_RATING'
}

/** What is taken of the records, where there is a choice. */
export function measureOf({ origin, measure }: FactorTyped): string | undefined {
  const of = (origin && MEASURES[origin]) ?? []
  return of.find((each) => each === measure) ?? of[0]
}

function sourceOf(typed: FactorTyped) {
  const { factorCode, origin, assessmentPeriod, from } = typed
  const of = assessmentPeriod.trim()
  switch (origin) {
    case 'PERFORMANCE_RATING':
      return { factorCode, source: origin, year: Number(of) }
    case 'PROGRESS':
      return { factorCode, source: origin, measure: measureOf(typed) }
    case 'ACCEPTANCE':
      return { factorCode, source: origin, measure: measureOf(typed), ...(from && { from }) }
    case 'LISTING':
      return { factorCode, source: origin, ...(of && { year: Number(of) }) }
    case 'SERIOUS_FINDING':
      return { factorCode, source: origin }
    default:
      return { factorCode, assessmentPeriod: of }
  }
}
