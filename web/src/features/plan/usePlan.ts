import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useRouter } from 'vue-router'
import { api, got, gotVersioned } from '@/api/client'
import type { PlanTransition, PlanVersion } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { PAPER_NEEDS, withPaper } from '@/app/paper'
import { useProgramme } from '@/app/programme'
import { useMe } from '@/app/session'

const STYLE: ActStyle = {
  main: ['CHECKED', 'APPROVED', 'ISSUED'],
  binding: ['DISCARDED'],
  needs: { ISSUED: [{ name: 'documentNumber' }], DRAFT: [{ name: 'reason', kind: 'long' }] },
}

/** The versions of the plan, the newest first. */
export function usePlan() {
  const { programme } = useProgramme()
  const versions = useQuery({
    queryKey: computed(() => ['plan', programme.value?.id]),
    queryFn: async () => {
      const page = await got(api.GET('/api/projects/v1/programmes/{id}/plan-versions', { params: { path: { id: programme.value?.id ?? '' } } }))
      return [...page.items].sort((a, b) => b.version - a.version)
    },
    enabled: computed(() => programme.value !== undefined),
  })
  return { programme, versions }
}

/** The tasks of the plan in force. */
export function useTasks() {
  return useQuery({
    queryKey: ['tasks'],
    queryFn: async () => {
      const page = await got(api.GET('/api/projects/v1/tasks', { params: { query: { limit: 200 } } }))
      return [...page.items].sort((a, b) => a.number.localeCompare(b.number))
    },
  })
}

/** One plan version: its tasks as it words them, its history, and what may be done. */
export function usePlanVersion(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { has } = useMe()
  const { programme, versions } = usePlan()
  const router = useRouter()
  const path = () => ({ path: { id: programme.value?.id ?? '', planVersionId: toValue(id) } })
  const known = computed(() => programme.value !== undefined)
  const tasks = useQuery({
    queryKey: computed(() => ['plan', toValue(id), 'tasks']),
    queryFn: () => got(api.GET('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}/tasks', { params: path() })),
    enabled: known,
  })
  const transitions = useQuery({
    queryKey: computed(() => ['plan', toValue(id), 'transitions']),
    queryFn: () => got(api.GET('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}/transitions', { params: path() })),
    enabled: known,
  })
  const version = computed<PlanVersion | undefined>(() => versions.data.value?.find((each) => each.id === toValue(id)))
  const words = computed(() => ({ version: String(version.value?.version ?? '') }))
  const style = computed(() => (has('registrar') ? { ...STYLE, needs: { ...STYLE.needs, APPROVED: PAPER_NEEDS } } : STYLE))
  const mayEdit = computed(() => version.value?.state === 'DRAFT' && has('office'))
  const actions = computed(() => actionsFor('plan', [...(version.value?.allowedTransitions ?? []), ...(mayEdit.value ? ['DISCARDED'] : [])], style.value, words.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => (to === 'DISCARDED' ? throwAway() : got(api.POST('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}/transitions', { params: path(), body: withPaper(to, given) as PlanTransition }))),
      doneText('plan', to, words.value),
    )
  async function throwAway(): Promise<void> {
    const { etag } = await gotVersioned(api.GET('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}', { params: path() }))
    await got(api.DELETE('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}', { params: path(), headers: { 'If-Match': etag } }))
    await router.push('/plan')
  }
  const history = computed(() => happenings(transitions.data.value?.items ?? [], 'plan', unitName))
  return { versions, version, tasks, actions, act, mayEdit, words, history }
}
