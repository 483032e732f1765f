import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, gotVersioned } from '@/api/client'
import { useMe } from '@/app/session'
import { upToFen } from './limits'

/** The limits of approval with their version, and what they let the person at the screen approve today. */
export function useLimits() {
  const { me } = useMe()
  const query = useQuery({ queryKey: ['payment-limits'], queryFn: () => gotVersioned(api.GET('/api/funding/v1/payment-limits')), retry: false })
  const own = computed(() => upToFen(query.data.value?.data.inForce ?? [], me.value?.roles ?? []))
  return { query, own }
}
