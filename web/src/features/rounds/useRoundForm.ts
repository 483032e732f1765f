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
export const ORIGINS = ['ASSESSMENT', 'PERFORMANCE_RATING'] as const
export interface FactorTyped {
  factorCode: string
  /** Scores of an assessment's period, or ratings of a year's performance. */
  origin?: (typeof ORIGINS)[number]
  assessmentPeriod: string
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
  const factorSources = values.factors.filter((each) => each.factorCode && each.assessmentPeriod.trim()).map(sourceOf)
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

function sourceOf({ factorCode, origin, assessmentPeriod }: FactorTyped) {
  const of = assessmentPeriod.trim()
  return origin === 'PERFORMANCE_RATING' ? { factorCode, source: origin, year: Number(of) } : { factorCode, assessmentPeriod: of }
}
