import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { Reconciliation, ReconciliationState } from '@/api/types'
import { useList } from '@/app/list'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { monthsOf } from './months'

const STATES = ['OPEN', 'COMPARED', 'CLOSED'] as const

/** The months reconciled with the treasury, and for who does it those that wait. */
export function useReconciliations() {
  const { t } = useI18n()
  const { has } = useMe()
  const { values, set, clear } = useFilters(['state'])
  const list = useList<Reconciliation>(
    () => ['reconciliations', values.value],
    (cursor) => got(api.GET('/api/funding/v1/reconciliations', { params: { query: { sort: '-period', ...(values.value as { state?: ReconciliationState }), cursor } } })),
  )
  const todos = useQuery({ queryKey: ['desk', 'funding'], queryFn: () => got(api.GET('/api/funding/v1/todos')), enabled: computed(() => has('finance')) })
  const waiting = computed(() => (values.value['state'] ? [] : (todos.data.value?.items ?? []).filter((each) => each.objectType === 'reconciliation').map((each) => each.objectCode)))
  const months = computed(() => monthsOf(list.rows.value, waiting.value))
  const filters = computed(() => [{ name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.reconciliation.${value}`) })) }])
  return { query: list.query, months, values, set, clear, filters }
}
