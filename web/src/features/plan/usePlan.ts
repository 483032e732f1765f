import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { PlanVersion } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'
import { useProgramme } from '@/app/programme'

const STYLE: ActStyle = {
  main: ['CHECKED', 'SUBMITTED', 'APPROVED', 'ISSUED'],
  needs: { ISSUED: [{ name: 'documentNumber' }], DRAFT: [{ name: 'reason', kind: 'long' }] },
}

/** The versions of the plan, the newest first, and the tasks of the present one. */
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
  return { versions }
}

/** The tasks into which the plan is decomposed. */
export function useTasks() {
  return useQuery({
    queryKey: ['tasks'],
    queryFn: async () => {
      const page = await got(api.GET('/api/projects/v1/tasks', { params: { query: { limit: 200 } } }))
      return [...page.items].sort((a, b) => a.number.localeCompare(b.number))
    },
  })
}

/** One plan version with what may be done. */
export function usePlanVersion(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { versions } = usePlan()
  const version = computed<PlanVersion | undefined>(() => versions.data.value?.find((each) => each.id === toValue(id)))
  const words = computed(() => ({ version: String(version.value?.version ?? '') }))
  const actions = computed(() => actionsFor('plan', version.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string, given: Record<string, string>) => perform(() => Promise.resolve({ to, given }), doneText('plan', to, words.value))
  return { versions, version, actions, act, words }
}
