import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { useFilters } from '@/ui/filters'

/** One budget line. */
export function useBudgetLine(id: MaybeRefOrGetter<string>) {
  const query = useQuery({ queryKey: computed(() => ['budget-line', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/budget-lines/{id}', { params: { path: { id: toValue(id) } } })) })
  return { query, line: computed(() => query.data.value) }
}

/** How a line's quota became what it was on the day in the address, and how far it was executed then. */
export function useLineMoney(line: () => { id: string; year: number; ownerUnitCode: string }) {
  const { values, set } = useFilters(['asOf'])
  const asOf = computed(() => values.value['asOf'])
  const history = useQuery({
    queryKey: computed(() => ['budget-line', line().id, 'changes', asOf.value]),
    queryFn: () => got(api.GET('/api/funding/v1/budget-lines/{id}/changes', { params: { path: { id: line().id }, query: { asOf: asOf.value } } })),
  })
  const execution = useQuery({
    queryKey: computed(() => ['budget-line', line().id, 'execution', asOf.value]),
    queryFn: async () => {
      const { year, ownerUnitCode } = line()
      const report = await got(api.GET('/api/funding/v1/reports/execution', { params: { query: { year, ownerUnitCode, asOf: asOf.value } } }))
      return { asOf: report.asOf, line: report.items.find((each) => each.budgetLineId === line().id) ?? null }
    },
  })
  return { asOf, set, history, execution }
}
