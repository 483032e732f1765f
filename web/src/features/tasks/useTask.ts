import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { TaskReportRequest, TaskTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { inLanguage } from '@/i18n'

const STYLE: ActStyle = {
  main: ['ACCEPTED', 'DONE', 'REPORT'],
  needs: {
    MORE: [{ name: 'reason', kind: 'long' }],
    REPORT: [{ name: 'completionPercent' }, { name: 'summary', kind: 'long' }, { name: 'problems', kind: 'long', optional: true }],
  },
}

/** One task of the plan in force, with its reports. */
export function useTask(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { me, has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['task', toValue(id)]), queryFn: () => got(api.GET('/api/projects/v1/tasks/{id}', { params: path() })) })
  const reports = useQuery({ queryKey: computed(() => ['task', toValue(id), 'reports']), queryFn: () => got(api.GET('/api/projects/v1/tasks/{id}/reports', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['task', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/projects/v1/tasks/{id}/transitions', { params: path() })) })
  const task = computed(() => query.data.value)
  const words = computed(() => ({ name: inLanguage(task.value?.name, task.value?.nameEn) }))
  const mayReport = computed(() => task.value?.leadUnitCode === me.value?.unitCode && has('unit', 'unit-chief') && ['ACCEPTED', 'REPORTED'].includes(task.value?.state ?? ''))
  const allowed = computed(() => {
    // Back to ACCEPTED from a report is another act than accepting: the office asks for more.
    const transitions = (task.value?.allowedTransitions ?? []).map((to) => (to === 'ACCEPTED' && task.value?.state === 'REPORTED' ? 'MORE' : to))
    return [...transitions, ...(mayReport.value ? ['REPORT'] : [])]
  })
  const actions = computed(() => actionsFor('task', allowed.value, STYLE, words.value))
  const act = (to: string, given: Record<string, string>) => perform(() => (to === 'REPORT' ? report(given) : move(to, given)), doneText('task', to, words.value))
  const move = (to: string, given: Record<string, string>) =>
    got(api.POST('/api/projects/v1/tasks/{id}/transitions', { params: path(), body: { to: to === 'MORE' ? 'ACCEPTED' : to, ...given } as TaskTransition }))
  const report = ({ completionPercent, ...given }: Record<string, string>) =>
    got(api.POST('/api/projects/v1/tasks/{id}/reports', { params: path(), body: { completionPercent: Number(completionPercent), summary: given['summary'] ?? '', ...(given['problems'] && { problems: given['problems'] }) } as TaskReportRequest }))
  return { query, task, reports, actions, act, words, history: computed(() => happenings(history.data.value?.items ?? [], 'task', unitName)) }
}
