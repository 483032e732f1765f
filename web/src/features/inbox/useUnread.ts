import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'

/** How many notices this person has not read; kept current by the live stream. */
export function useUnread() {
  const query = useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => got(api.GET('/api/notification/v1/inbox', { params: { query: { limit: 1, unread: true } } })),
  })
  return computed(() => query.data.value?.unreadCount ?? 0)
}
