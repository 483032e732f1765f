import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { LeadTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'

const STYLE: ActStyle = {
  main: ['HEARD', 'CLOSED'],
  binding: ['FINDING'],
  needs: {
    HEARD: [{ name: 'statement', kind: 'long' }],
    CLOSED: [{ name: 'reason', kind: 'long' }],
    FINDING: [{ name: 'severity', kind: 'choice', choices: ['MINOR', 'MAJOR', 'SERIOUS'] }, { name: 'basis' }, { name: 'dueDate', kind: 'date' }, { name: 'reason', kind: 'long' }],
  },
}

/** One lead: a hint on which the supervision body decides after hearing the unit. */
export function useLead(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { me, has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['lead', toValue(id)]), queryFn: () => got(api.GET('/api/supervision/v1/leads/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['lead', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/supervision/v1/leads/{id}/transitions', { params: path() })) })
  const lead = computed(() => query.data.value)
  const words = computed(() => ({ code: lead.value?.code ?? '', unit: unitName(lead.value?.unitCode) }))
  /** The unit speaks for itself, or an inspector writes down what it said. */
  const mayState = computed(() => lead.value?.state === 'OPEN' && (has('inspector') || (lead.value.unitCode === me.value?.unitCode && has('unit'))))
  const actions = computed(() => actionsFor('lead', [...(mayState.value ? ['HEARD'] : []), ...(lead.value?.allowedTransitions ?? [])], STYLE, words.value))
  const act = (to: string, given: Record<string, string>) => perform(() => (to === 'HEARD' ? state(given['statement'] ?? '') : decide(to, given)), doneText('lead', to, words.value))
  const state = (statement: string) => got(api.POST('/api/supervision/v1/leads/{id}/statement', { params: path(), body: { statement } }))
  const decide = (to: string, given: Record<string, string>) => got(api.POST('/api/supervision/v1/leads/{id}/transitions', { params: path(), body: { to, ...given } as LeadTransition }))
  return { query, lead, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'lead', unitName)) }
}
