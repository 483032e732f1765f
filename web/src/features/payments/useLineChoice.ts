import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { api, got } from '@/api/client'
import type { ChargeableLine } from '@/api/types'
import { useToday } from '@/app/today'

/** How many years back a line may still have money. */
const YEARS = 6
const MOST = 200

/** The lines a unit may ask money of, by year and by what is typed; the one chosen stays, whatever is looked for. */
export function useLineChoice(chosen: () => string) {
  const { today } = useToday()
  const asked = ref<string | null>(null)
  const year = computed({ get: () => asked.value ?? today.value.slice(0, 4), set: (value: string) => void (asked.value = value) })
  const years = computed(() => Array.from({ length: YEARS }, (_, back) => String(Number(today.value.slice(0, 4)) - back)))
  const find = ref('')
  const query = useQuery({
    queryKey: computed(() => ['chargeable', year.value, find.value.trim()]),
    queryFn: () => got(api.GET('/api/funding/v1/budget-lines/chargeable', { params: { query: { sort: 'code', limit: MOST, ...(year.value && { year: Number(year.value) }), ...(find.value.trim() && { q: find.value.trim() }) } } })),
  })
  const found = computed(() => query.data.value?.items ?? [])
  const seen = ref<ChargeableLine>()
  const line = computed(() => found.value.find((each) => each.id === chosen()) ?? (seen.value?.id === chosen() ? seen.value : undefined))
  watch(line, (now) => now && (seen.value = now), { immediate: true })
  const options = computed(() => (line.value && !found.value.includes(line.value) ? [line.value, ...found.value] : found.value))
  return { year, years, find, options, line, more: computed(() => Boolean(query.data.value?.next)) }
}
