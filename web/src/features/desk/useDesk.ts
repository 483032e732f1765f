import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { useToday } from '@/app/today'
import { groupTodos } from './groups'

const REREAD_MS = 60_000

/** What this person has to do, over all services, and which of them do not answer. */
export function useDesk() {
  const { today } = useToday()
  const query = useQuery({ queryKey: ['desk'], queryFn: () => got(api.GET('/api/desk')), refetchInterval: REREAD_MS })
  const groups = computed(() => groupTodos(query.data.value?.items ?? [], today.value))
  return { query, groups, today, missing: computed(() => query.data.value?.missing ?? []) }
}
