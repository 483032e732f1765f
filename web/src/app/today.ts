import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'

const REREAD_MS = 300_000

/** The city's business date, whether it differs from the real one (only where it may be moved), and whether that is known yet. */
export function useToday() {
  const query = useQuery({ queryKey: ['business-date'], queryFn: () => got(api.GET('/api/ops/business-date')), refetchInterval: REREAD_MS })
  const real = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const today = computed(() => query.data.value?.date ?? real)
  return { today, moved: computed(() => today.value !== real), known: query.isFetched }
}
