import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got, newKey } from '@/api/client'
import type { EvaluationSheet, PerformanceResult, PerformanceTarget, PerformanceTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useToday } from '@/app/today'
import { i18n } from '@/i18n'
import type { Action } from '@/ui/actions'

const STYLE: ActStyle = { main: ['CONFIRMED', 'CLOSED'], binding: ['RETURNED'], needs: { RETURNED: [{ name: 'reason', kind: 'long' }] } }
const path = (id: MaybeRefOrGetter<string>) => ({ path: { id: toValue(id) } })

/** The targets of a line, of it as a whole or of projects on it, each with its result once there is one. */
export function usePerformancesOf(lineId: () => string) {
  return useQuery({
    queryKey: computed(() => ['performance', 'of', lineId()]),
    queryFn: async () => {
      const query = { budgetLineId: lineId(), limit: 200 }
      const [targets, results] = await Promise.all([got(api.GET('/api/funding/v1/performance-targets', { params: { query } })), got(api.GET('/api/funding/v1/performance-results', { params: { query } }))])
      const byId = new Map(results.items.map((each) => [each.id, each]))
      return { items: targets.items.map((target) => ({ target, result: byId.get(target.id) ?? null })) }
    },
  })
}

/** Targets with their result, monitoring and history, and what may be done about them. */
export function usePerformance(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { me, has } = useMe()
  const { today } = useToday()
  const { unitName } = useNames()
  const query = useQuery({ queryKey: computed(() => ['performance', toValue(id)]), queryFn: async () => both(await got(api.GET('/api/funding/v1/performance-targets/{id}', { params: path(id) }))) })
  const monitorings = useQuery({ queryKey: computed(() => ['performance', toValue(id), 'monitorings']), queryFn: () => got(api.GET('/api/funding/v1/performance-targets/{id}/monitorings', { params: { ...path(id), query: { sort: '-asOf', limit: 200 } } })) })
  const transitions = useQuery({ queryKey: computed(() => ['performance', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/funding/v1/performance-targets/{id}/transitions', { params: path(id) })) })
  const target = computed(() => query.data.value?.target)
  const own = computed(() => target.value?.unitCode === me.value?.unitCode && has('unit', 'unit-chief'))
  const duties = computed(() => (own.value && target.value ? dutiesOf(target.value, today.value) : []))
  const mayReview = computed(() => target.value?.allowedTransitions.includes('REVIEWED') ?? false)
  const words = computed(() => ({ line: target.value?.budgetLineCode ?? '', year: String(target.value?.year ?? '') }))
  // Finance reviews in a form of its own, score by score.
  const actions = computed<Action[]>(() => actionsFor('performance', (target.value?.allowedTransitions ?? []).filter((to) => to !== 'REVIEWED'), STYLE, words.value, factsOf(query.data.value?.result)))
  const act = (to: string, given: Record<string, string>) => perform(() => step(toValue(id), { to, ...given } as PerformanceTransition), doneText('performance', to, words.value))
  return { query, target, monitorings, duties, mayReview, actions, act, history: computed(() => happenings(transitions.data.value?.items ?? [], 'performance', unitName)) }
}

/** One step of finance. */
export function step(id: string, body: PerformanceTransition): Promise<unknown> {
  return got(api.POST('/api/funding/v1/performance-targets/{id}/transitions', { params: { path: { id } }, headers: { 'Idempotency-Key': newKey() }, body }))
}

/** Only what was evaluated has a result. */
async function both(target: PerformanceTarget): Promise<{ target: PerformanceTarget; result: PerformanceResult | null; sheet: EvaluationSheet }> {
  const { sheetCode: code, sheetVersion: version, state, confirmedBy } = target
  const evaluated = ['SELF_EVALUATED', 'REVIEWED', 'CLOSED'].includes(state) || (state === 'RETURNED' && Boolean(confirmedBy))
  const [{ sheet }, result] = await Promise.all([
    got(api.GET('/api/funding/v1/performance-sheets/{code}/versions/{version}', { params: { path: { code, version } } })),
    // The same address gives the workbook, whose text the contract knows too.
    evaluated ? (got(api.GET('/api/funding/v1/performance-results/{id}', { params: { path: { id: target.id } } })) as Promise<PerformanceResult>) : null,
  ])
  return { target, result, sheet }
}

export type Duty = 'targets' | 'monitor' | 'evaluate'

/** What the owner unit may do now: mend its targets until they are confirmed, watch them through the year, evaluate itself once it is over. */
export function dutiesOf(target: Pick<PerformanceTarget, 'state' | 'year' | 'confirmedBy'>, today: string): Duty[] {
  const over = today > `${target.year}-12-31`
  if (target.state === 'DRAFT') return ['targets']
  if (target.state === 'RETURNED') return [target.confirmedBy ? 'evaluate' : 'targets']
  if (target.state === 'CONFIRMED') return [over ? 'evaluate' : 'monitor']
  return []
}

function factsOf(result: PerformanceResult | null | undefined): Action['facts'] {
  const { t } = i18n.global
  return result ? [{ label: t('performance.score'), value: t('performance.points', { n: result.score }) }, { label: t('performance.rating'), value: t(`rating.${result.rating}`) }] : undefined
}
