import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { Milestone } from '@/api/types'
import { useActs } from '@/app/acts'
import type { Action } from '@/ui/actions'

const KINDS = ['START', 'STEP', 'COMPLETION'] as const

/** A project's timetable; the responsible unit adds to it. */
export function useMilestones(projectId: MaybeRefOrGetter<string>, mayAdd: MaybeRefOrGetter<boolean>) {
  const { t } = useI18n()
  const perform = useActs()
  const path = () => ({ path: { id: toValue(projectId) } })
  const query = useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'milestones']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/milestones', { params: path() })),
  })
  const actions = computed<Action[]>(() =>
    toValue(mayAdd)
      ? [
          {
            to: 'ADD',
            label: t('milestones.add'),
            words: t('milestones.addWords'),
            needs: [
              { name: 'kind', label: t('act.need.kind'), kind: 'choice', options: KINDS.map((value) => ({ value, label: t(`milestones.kind.${value}`) })) },
              { name: 'name', label: t('act.need.name') },
              { name: 'plannedOn', label: t('act.need.plannedOn'), kind: 'date' },
              { name: 'reachedOn', label: t('act.need.reachedOn'), kind: 'date', optional: true },
            ],
          },
        ]
      : [],
  )
  const act = (_: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/projects/v1/projects/{id}/milestones', { params: path(), body: given as unknown as Milestone })), t('milestones.added', { name: given['name'] ?? '' }))
  return { query, actions, act }
}
