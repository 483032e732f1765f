import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { useToday } from '@/app/today'
import { useFilters } from '@/ui/filters'

/** The year in the address, or the present one as soon as it is known: the gap list is always one year's. */
export function useGapYear() {
  const { today, known } = useToday()
  const { values, set } = useFilters(['year'])
  const year = computed(() => Number(values.value['year'] ?? today.value.slice(0, 4)))
  const ready = computed(() => values.value['year'] !== undefined || known.value)
  return { year, ready, set }
}

/** Each government's budget of a year against the need of its key projects. */
export function useGaps(year: () => number) {
  return useQuery({ queryKey: computed(() => ['gaps', year()]), queryFn: () => got(api.GET('/api/funding/v1/reports/gaps', { params: { query: { year: year() } } })), placeholderData: keepPreviousData })
}

/** What other money each yuan of the budget brings with it. */
export function useLeverage(year: () => number) {
  return useQuery({ queryKey: computed(() => ['leverage', year()]), queryFn: () => got(api.GET('/api/funding/v1/reports/leverage', { params: { query: { year: year() } } })), placeholderData: keepPreviousData })
}
