import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { LightView } from '@/api/types'
import { inLanguage } from '@/i18n'

const ORDER = ['GREEN', 'AMBER', 'RED']

/** The present lights of a project, the worst first; read when they are wanted. */
export function useLights(projectId: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean> = true) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'lights']),
    queryFn: async () => worstFirst((await got(api.GET('/api/projects/v1/projects/{id}/lights', { params: { path: { id: toValue(projectId) } } }))).items),
    enabled: computed(() => toValue(wanted)),
    staleTime: 60_000,
  })
}

/** Lights with the worst first. */
export function worstFirst(lights: readonly LightView[]): LightView[] {
  return [...lights].sort((a, b) => ORDER.indexOf(b.colour) - ORDER.indexOf(a.colour))
}

/** Why a project's light is what it is: the reason of its worst light. */
export function worstReason(lights: readonly LightView[] | undefined): string | undefined {
  const worst = lights?.[0]
  return worst ? inLanguage(worst.reason, worst.reasonEn) : undefined
}
