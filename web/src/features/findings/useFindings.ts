import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { FindingTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { i18n } from '@/i18n'
import { useFilters } from '@/ui/filters'

const STATES = ['OPEN', 'ORDERED', 'REPORTED', 'RETURNED', 'VERIFIED', 'CLOSED', 'REOPENED', 'ANNULLED'] as const
const STYLE: ActStyle = {
  main: ['ORDERED', 'PASSED', 'AGREED', 'CLOSED'],
  binding: ['ANNULLED', 'FAILED'],
  needs: {
    ORDERED: [{ name: 'basis', optional: true }, { name: 'dueDate', kind: 'date', optional: true }],
    RETURNED: [{ name: 'reason', kind: 'long' }],
    ANNULLED: [{ name: 'reason', kind: 'long' }],
    REOPENED: [{ name: 'reason', kind: 'long' }, { name: 'dueDate', kind: 'date', optional: true }],
    AGREED: [{ name: 'opinion', kind: 'long' }],
    DISAGREED: [{ name: 'opinion', kind: 'long' }],
    PASSED: [{ name: 'remark', kind: 'long' }],
    FAILED: [{ name: 'remark', kind: 'long' }],
  },
}

/** The finding register as the address bar asks for it. */
export function useFindings() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'severity', 'unitCode'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['findings', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/findings', { params: { query: { ...values.value, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.finding.${value}`) })) },
    { name: 'severity', label: t('findings.severity'), options: ['SERIOUS', 'MAJOR', 'MINOR'].map((value) => ({ value, label: t(`severity.${value}`) })) },
    { name: 'unitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters, unitName }
}

/** One finding with its reports and its history. */
export function useFinding(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['finding', toValue(id)]), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}', { params: path() })) })
  const reports = useQuery({ queryKey: computed(() => ['finding', toValue(id), 'reports']), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}/rectification-reports', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['finding', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}/transitions', { params: path() })) })
  const finding = computed(() => query.data.value)
  const words = computed(() => ({ code: finding.value?.code ?? '', unit: unitName(finding.value?.unitCode), due: finding.value?.dueDate ?? '' }))
  const actions = computed(() => {
    const it = finding.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('findings.code'), value: it.code },
      { label: t('findings.severity'), value: t(`severity.${it.severity}`) },
      { label: t('projects.unit'), value: unitName(it.unitCode) },
      { label: t('findings.due'), value: it.dueDate ?? '—' },
    ]
    return actionsFor('finding', [...otherActs(it.allowedActs), ...it.allowedTransitions], STYLE, words.value, facts)
  })
  const act = (to: string, given: Record<string, string>) => perform(() => send(to, given), doneText('finding', to, words.value))
  function send(to: string, given: Record<string, string>): Promise<unknown> {
    if (to === 'AGREED' || to === 'DISAGREED') return got(api.POST('/api/supervision/v1/findings/{id}/opinions', { params: path(), body: { agreed: to === 'AGREED', opinion: given['opinion'] ?? '' } }))
    if (to === 'PASSED' || to === 'FAILED') return got(api.POST('/api/supervision/v1/findings/{id}/verifications', { params: path(), body: { passed: to === 'PASSED', remark: given['remark'] ?? '' } }))
    return got(api.POST('/api/supervision/v1/findings/{id}/transitions', { params: path(), body: { to, ...given } as FindingTransition }))
  }
  return { query, finding, reports, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'finding', unitName)) }
}

/** Acts that are no transitions: each has its two answers. */
function otherActs(acts: readonly string[]): string[] {
  return [...(acts.includes('VERIFICATION') ? ['PASSED', 'FAILED'] : []), ...(acts.includes('OPINION') ? ['AGREED', 'DISAGREED'] : [])]
}
