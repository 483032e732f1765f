import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { wan } from '@/ui/format'
import { i18n } from '@/i18n'

const STYLE: ActStyle = {
  main: ['SUBMITTED', 'ADMITTED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'OPERATING', 'EVALUATED'],
  binding: ['WITHDRAWN', 'SUSPENDED'],
  needs: {
    RETURNED: [{ name: 'reason', kind: 'long' }],
    SUSPENDED: [{ name: 'reason', kind: 'long' }],
    WITHDRAWN: [{ name: 'reason', kind: 'long' }],
  },
}

/** One project, what may be done with it, and how it came here. */
export function useProject(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({
    queryKey: computed(() => ['project', toValue(id)]),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}', { params: path() })),
  })
  const history = useQuery({
    queryKey: computed(() => ['project', toValue(id), 'transitions']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/transitions', { params: path() })),
  })
  const project = computed(() => query.data.value)
  const actions = computed(() => {
    const it = project.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('projects.name'), value: it.name },
      { label: t('projects.total'), value: `${wan(it.totalInvestmentFen)} ${t('ui.money.wan')}` },
      { label: t('projects.unit'), value: unitName(it.ownerUnitCode) },
    ]
    return actionsFor('project', it.allowedTransitions, STYLE, { name: it.name }, facts)
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/projects/v1/projects/{id}/transitions', { params: path(), body: { to, ...given } })),
      doneText('project', to, { name: project.value?.name ?? '' }),
    )
  return { query, project, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'project', unitName)) }
}
