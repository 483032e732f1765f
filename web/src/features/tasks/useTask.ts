import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'

const STYLE: ActStyle = { main: ['ACCEPTED', 'UNDER_WAY', 'DONE', 'COMPLETED'] }

/** One task of the plan. */
export function useTask(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['task', toValue(id)]), queryFn: () => got(api.GET('/api/projects/v1/tasks/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['task', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/projects/v1/tasks/{id}/transitions', { params: path() })) })
  const task = computed(() => query.data.value)
  const words = computed(() => ({ name: task.value?.name ?? '' }))
  const actions = computed(() => actionsFor('task', task.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/projects/v1/tasks/{id}/transitions', { params: path(), body: { to, ...given } })), doneText('task', to, words.value))
  return { query, task, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'task', unitName)) }
}
