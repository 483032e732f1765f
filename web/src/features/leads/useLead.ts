import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'

const STYLE: ActStyle = {
  main: ['HEARD', 'CLOSED'],
  binding: ['FINDING'],
  needs: { HEARD: [{ name: 'hearing', long: true }], CLOSED: [{ name: 'reason', long: true }], FINDING: [{ name: 'reason', long: true }] },
}

/** One lead: a hint on which the supervision body decides after hearing the unit. */
export function useLead(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['lead', toValue(id)]), queryFn: () => got(api.GET('/api/supervision/v1/leads/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['lead', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/supervision/v1/leads/{id}/transitions', { params: path() })) })
  const lead = computed(() => query.data.value)
  const words = computed(() => ({ code: lead.value?.code ?? '', unit: unitName(lead.value?.unitCode) }))
  const actions = computed(() => actionsFor('lead', lead.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/supervision/v1/leads/{id}/transitions', { params: path(), body: { to, ...given } })), doneText('lead', to, words.value))
  return { query, lead, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'lead', unitName)) }
}
