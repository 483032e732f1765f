import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { InspectionTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useFilters } from '@/ui/filters'

const STYLE: ActStyle = { main: ['UNDER_WAY', 'CONCLUDED'], needs: { CONCLUDED: [{ name: 'conclusion', kind: 'long' }] } }

/** Inspections as the address bar asks for them. */
export function useInspections() {
  const { values, set, clear } = useFilters(['q'])
  const list = useList(
    () => ['inspections', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/inspections', { params: { query: { ...values.value, cursor } } })),
  )
  return { ...list, values, set, clear }
}

/** One inspection with what was seen, what was found, its history, and what may be done. */
export function useInspection(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['inspection', toValue(id), ...(part ? [part] : [])])
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/supervision/v1/inspections/{id}', { params: path() })) })
  const records = useQuery({ queryKey: key('records'), queryFn: () => got(api.GET('/api/supervision/v1/inspections/{id}/records', { params: path() })) })
  const findings = useQuery({ queryKey: key('findings'), queryFn: () => got(api.GET('/api/supervision/v1/findings', { params: { query: { inspectionId: toValue(id), limit: 200 } } })) })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/supervision/v1/inspections/{id}/transitions', { params: path() })) })
  const inspection = computed(() => query.data.value)
  const words = computed(() => ({ title: inspection.value?.title ?? '' }))
  const actions = computed(() => actionsFor('inspection', inspection.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string, { conclusion, ...given }: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/supervision/v1/inspections/{id}/transitions', { params: path(), body: { to, ...given, ...(conclusion && { reason: conclusion }) } as InspectionTransition })),
      doneText('inspection', to, words.value),
    )
  return { query, inspection, records, findings, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'inspection', unitName)) }
}
