import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, got, gotVersioned } from '@/api/client'
import type { Concession } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { METHODS } from './concessionForm'

const STATES = ['DRAFT', 'CONCLUDED', 'SUPERSEDED'] as const
const STYLE: ActStyle = { main: ['CONCLUDED'], binding: ['DELETED'], needs: { CONCLUDED: [{ name: 'reason', kind: 'long', optional: true }] } }

/** Records of how partners were chosen, as the address bar asks for them. */
export function useConcessions() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'ownerUnitCode', 'method', 'state', 'sort'])
  const { units, unitName } = useNames()
  const list = useList<Concession>(
    () => ['concessions', values.value],
    (cursor) => got(api.GET('/api/funding/v1/concessions', { params: { query: { sort: '-enteredOn', ...values.value, cursor } as never } })),
  )
  const filters = computed(() => [
    { name: 'method', label: t('concessions.method'), options: METHODS.map((value) => ({ value, label: t(`concessions.methods.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.concession.${value}`) })) },
    { name: 'ownerUnitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** One record: how the partner was chosen, what may be done with it, and by whom it went. */
export function useConcession(id: MaybeRefOrGetter<string>) {
  const { t } = useI18n()
  const router = useRouter()
  const perform = useActs()
  const { me, has } = useMe()
  const { unitName } = useNames()
  const params = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['concession', toValue(id)]), queryFn: () => gotVersioned(api.GET('/api/funding/v1/concessions/{id}', { params: params() })) })
  const history = useQuery({ queryKey: computed(() => ['concession', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/funding/v1/concessions/{id}/transitions', { params: params() })) })
  const record = computed(() => query.data.value?.data)
  const own = computed(() => record.value?.ownerUnitCode === me.value?.unitCode && has('unit', 'unit-chief'))
  const words = computed(() => ({ project: record.value?.projectName ?? '', partner: record.value?.partner ?? '—' }))
  const facts = computed(() => {
    const it = record.value
    if (!it) return []
    return [
      { label: t('concessions.method'), value: t(`concessions.methods.${it.method}`) },
      { label: t('concessions.bidCount'), value: String(it.bids.length) },
      { label: t('concessions.partner'), value: it.partner ?? '—' },
      { label: t('concessions.term'), value: it.termYears ? t('concessions.years', { n: it.termYears }) : '—' },
      { label: t('concessions.contract'), value: it.contractNo ?? '—' },
    ]
  })
  const actions = computed(() => {
    const mine = own.value && record.value?.state === 'DRAFT' ? ['DELETED'] : []
    return actionsFor('concession', [...(record.value?.allowedTransitions ?? []), ...mine], STYLE, words.value).map((each) => ({ ...each, facts: each.to === 'CONCLUDED' ? facts.value : undefined }))
  })
  const act = (to: string, given: Record<string, string>) => {
    const done = doneText('concession', to, words.value)
    if (to !== 'DELETED') return perform(() => got(api.POST('/api/funding/v1/concessions/{id}/transitions', { params: params(), body: { to: 'CONCLUDED', ...given } })), done)
    return perform(async () => {
      await got(api.DELETE('/api/funding/v1/concessions/{id}', { params: params(), headers: { 'If-Match': query.data.value?.etag ?? '' } }))
      await router.push('/concessions')
    }, done)
  }
  return { query, record, own, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'concession', unitName)) }
}
