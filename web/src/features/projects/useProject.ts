import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import type { Project, ProjectTransition } from '@/api/types'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { wan } from '@/ui/format'
import { i18n } from '@/i18n'

const STYLE: ActStyle = {
  main: ['FAVOURABLE', 'SUBMITTED', 'ADMITTED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'OPERATING', 'EVALUATED'],
  binding: ['WITHDRAWN', 'SUSPENDED'],
  needs: {
    FAVOURABLE: [{ name: 'text', kind: 'long' }],
    UNFAVOURABLE: [{ name: 'text', kind: 'long' }],
    RETURNED: [{ name: 'reason', kind: 'long' }],
    SUSPENDED: [{ name: 'reason', kind: 'long' }],
    WITHDRAWN: [{ name: 'reason', kind: 'long' }],
  },
}

/** One project, what may be done with it, and how it came here. */
export function useProject(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { me, has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({
    queryKey: computed(() => ['project', toValue(id)]),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}', { params: path() })),
  })
  const history = useQuery({
    queryKey: computed(() => ['project', toValue(id), 'transitions']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/transitions', { params: path() })),
  })
  const opinions = useQuery({
    queryKey: computed(() => ['project', toValue(id), 'opinions']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/opinions', { params: path() })),
  })
  const project = computed<Project | undefined>(() => query.data.value)
  const actions = computed(() => {
    const it = project.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('projects.name'), value: it.name },
      { label: t('projects.total'), value: `${wan(it.totalInvestmentFen)} ${t('ui.money.wan')}` },
      { label: t('projects.unit'), value: unitName(it.ownerUnitCode) },
    ]
    return actionsFor('project', [...(mayOpine(it) ? ['FAVOURABLE', 'UNFAVOURABLE'] : []), ...it.allowedTransitions], STYLE, { name: it.name }, facts)
  })
  const opine = (favourable: boolean, text: string) => got(api.POST('/api/projects/v1/projects/{id}/opinions', { params: path(), body: { favourable, text } }))
  /** The line department's turn; the office's where that department owns the project or there is none. */
  function mayOpine(it: Project): boolean {
    if (it.state !== 'SUBMITTED' || opinions.data.value?.items.some((each) => each.current)) return false
    const byOffice = !it.lineDepartmentCode || it.lineDepartmentCode === it.ownerUnitCode
    return byOffice ? has('office') : has('unit', 'unit-chief') && it.lineDepartmentCode === me.value?.unitCode
  }
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => (to.endsWith('FAVOURABLE') ? opine(to === 'FAVOURABLE', given['text'] ?? '') : got(api.POST('/api/projects/v1/projects/{id}/transitions', { params: path(), body: { to, ...given } as ProjectTransition }))),
      doneText('project', to, { name: project.value?.name ?? '' }),
    )
  return { query, project, opinions: computed(() => opinions.data.value?.items ?? []), actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'project', unitName)) }
}
