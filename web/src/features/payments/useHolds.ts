import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { Hold, HoldTransition } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'

const STYLE: ActStyle = {
  main: ['CONFIRMED'],
  needs: { CONFIRMED: [{ name: 'until', kind: 'date' }, { name: 'reason', kind: 'long' }], LIFTED: [{ name: 'reason', kind: 'long' }] },
}
const STANDING = ['PROVISIONAL', 'CONFIRMED']

/** Holds on new payment requests that stand now, of one project or of all the caller may see. */
export function useHolds(projectId?: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const query = useQuery({
    queryKey: computed(() => ['holds', toValue(projectId) ?? 'all']),
    queryFn: () => got(api.GET('/api/funding/v1/holds', { params: { query: { projectId: toValue(projectId) } } })),
    // Not every official may see holds; for those who may not there is nothing to show.
    retry: false,
  })
  const standing = computed(() => (query.data.value?.items ?? []).filter((hold) => STANDING.includes(hold.state)))
  const actionsOf = (hold: Hold) => actionsFor('hold', hold.allowedTransitions, STYLE, { code: hold.findingCode })
  const actOn = (hold: Hold) => (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/funding/v1/holds/{id}/transitions', { params: { path: { id: hold.id } }, body: { to, ...given } as HoldTransition })), doneText('hold', to, { code: hold.findingCode }))
  return { standing, actionsOf, actOn }
}
