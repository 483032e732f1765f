import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { AwardPolicy, AwardRound, AwardShare, RoundTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { paperNeeds, withPaper } from '@/app/paper'
import { useMe } from '@/app/session'
import { useBudgetYears } from '@/features/budget/useBudgetLines'
import { i18n, inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'
import { shortageOf } from './shares'

export const STATES = ['COLLECTING', 'FROZEN', 'COMPUTED', 'PUBLIC_NOTICE', 'APPROVED', 'ALLOCATED', 'SETTLED', 'CANCELLED'] as const
const STYLE: ActStyle = {
  main: ['FROZEN', 'COMPUTED', 'PUBLIC_NOTICE', 'APPROVED', 'ALLOCATED'],
  binding: ['CANCELLED'],
  needs: {
    CANCELLED: [{ name: 'reason', kind: 'long' }],
    ALLOCATED: [{ name: 'documentNumber' }],
  },
}

/** Award rounds as the address bar asks for them. */
export function useRounds() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['year', 'state'])
  const years = useBudgetYears()
  const list = useList<AwardRound>(
    () => ['award-rounds', values.value],
    (cursor) => got(api.GET('/api/funding/v1/award-rounds', { params: { query: { state: values.value['state'] as AwardRound['state'] | undefined, year: values.value['year'] ? Number(values.value['year']) : undefined, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'year', label: t('tables.year'), options: years.value.map((value) => ({ value: String(value), label: String(value) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.round.${value}`) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** The policy version a round is reckoned by. */
export function useRoundPolicy(round: MaybeRefOrGetter<AwardRound | undefined>) {
  return useQuery({
    queryKey: computed(() => ['award-policy', toValue(round)?.policyCode, toValue(round)?.policyVersion]),
    queryFn: () => got(api.GET('/api/funding/v1/award-policies/{code}/versions/{version}', { params: { path: { code: toValue(round)?.policyCode ?? '', version: toValue(round)?.policyVersion ?? 1 } } })),
    enabled: computed(() => toValue(round) !== undefined),
    staleTime: 600_000,
  })
}

/** One round: its shares, history, and what may be done, with the amounts each step is about. */
export function useRound(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName, named } = useNames()
  const { has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['award-round', toValue(id), ...(part ? [part] : [])])
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}', { params: path() })) })
  const shares = useQuery({ queryKey: key('shares'), queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}/allocations', { params: path() })) })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}/transitions', { params: path() })) })
  const round = computed(() => query.data.value)
  const items = computed(() => (shares.data.value?.items ?? []).map((each) => ({ ...each, subjectName: named(each.subjectName, each.subjectCode) })))
  const words = computed(() => wordsOf(round.value, items.value))
  const style = computed(() => (has('registrar') ? { ...STYLE, needs: { ...STYLE.needs, APPROVED: paperNeeds('funding') } } : STYLE))
  const policy = useRoundPolicy(round)
  const cover = computed(() => coverOf(round.value, items.value, policy.data.value))
  const onPages = computed(() => pagesOf(toValue(id), round.value?.allowedTransitions ?? [], cover.value !== null))
  const actions = computed(() => {
    const here = (round.value?.allowedTransitions ?? []).filter((to) => !onPages.value.some((each) => each.to === to))
    return actionsFor('round', here, style.value, words.value).map((action) => ({ ...action, facts: factsOf(action.to, round.value, items.value) }))
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/funding/v1/award-rounds/{id}/transitions', { params: { ...path(), header: { 'Idempotency-Key': newKey() } }, body: withPaper(to, given) as RoundTransition })),
      doneText('round', to, words.value),
    )
  return { query, round, shares, items, words, cover, actions, onPages, act, history: computed(() => happenings(history.data.value?.items ?? [], 'round', unitName)) }
}

function wordsOf(round: AwardRound | undefined, shares: readonly AwardShare[]): Record<string, string> {
  const units = new Set(shares.map((each) => each.unitCode)).size
  const sum = (of: (share: AwardShare) => number) => yuan(shares.reduce((total, each) => total + of(each), 0))
  return {
    name: round ? `${round.year} ${inLanguage(round.policyName, round.policyNameEn)}` : '',
    units: String(units),
    advance: sum((each) => each.advanceFen),
    settlement: sum((each) => each.settlementFen),
    share: sum((each) => each.shareFen),
  }
}

/** What a step is about: the amounts of each unit and their sum, in yuan. */
export function factsOf(to: string, round: Pick<AwardRound, 'poolFen'> | undefined, shares: readonly Pick<AwardShare, 'subjectName' | 'shareFen' | 'advanceFen'>[]): { label: string; value: string }[] {
  const { t } = i18n.global
  const amount = (fen: number) => `${yuan(fen)} ${t('progress.yuan')}`
  const pool = round ? [{ label: t('rounds.pool'), value: amount(round.poolFen) }] : []
  const of = { PUBLIC_NOTICE: 'shareFen', APPROVED: 'shareFen', ALLOCATED: 'advanceFen' }[to] as 'shareFen' | 'advanceFen' | undefined
  if (!of) return pool
  return [...shares.map((each) => ({ label: each.subjectName, value: amount(each[of]) })), { label: t('money.sum'), value: amount(shares.reduce((sum, each) => sum + each[of], 0)) }]
}

/** What the pool is short of and who the policy says covers it; none where it suffices or nobody does. */
export function coverOf(round: Pick<AwardRound, 'state' | 'poolFen'> | undefined, shares: readonly Pick<AwardShare, 'advanceFen' | 'settlementFen'>[], policy: Pick<AwardPolicy, 'advance' | 'shortage'> | undefined): { shortFen: number; by: string } | null {
  const by = policy?.shortage?.coveredBy
  if (round?.state !== 'COMPUTED' || !by) return null
  const shortFen = shortageOf(shares, round.poolFen, policy)
  return shortFen > 0 ? { shortFen, by } : null
}

/** The steps that need more than a question: each has a page. */
function pagesOf(id: string, allowed: readonly string[], covered: boolean): { to: string; path: string }[] {
  return [
    ...(covered && allowed.includes('PUBLIC_NOTICE') ? [{ to: 'PUBLIC_NOTICE', path: `/award-rounds/${id}/notice` }] : []),
    ...(allowed.includes('SETTLED') ? [{ to: 'SETTLED', path: `/award-rounds/${id}/settlement` }] : []),
  ]
}
