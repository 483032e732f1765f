import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'

/** How many notices this person has not read; kept current by the live stream. */
export function useUnread() {
  const query = useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => got(api.GET('/api/notification/v1/summary')),
  })
  return computed(() => query.data.value?.figures.find((figure) => figure.code === 'NOTICES_UNREAD')?.value ?? 0)
}
