import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { PerformanceResult, PerformanceTarget } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useBudgetYears } from '@/features/budget/useBudgetLines'
import { useFilters } from '@/ui/filters'

const STATES = ['DRAFT', 'CONFIRMED', 'SELF_EVALUATED', 'REVIEWED', 'CLOSED', 'RETURNED'] as const satisfies readonly PerformanceTarget['state'][]
const RATINGS = ['EXCELLENT', 'GOOD', 'MEDIUM', 'POOR'] as const satisfies readonly PerformanceResult['rating'][]
type Asked = Partial<Record<'q' | 'unitCode', string>> & { state?: PerformanceTarget['state']; rating?: PerformanceResult['rating'] }

/** Targets of all lines one may see, as the address bar asks for them. */
export function useTargets() {
  const { filters, ...filtering } = useFiltering(['state'])
  return { ...useList<PerformanceTarget>(() => ['performance', 'targets', filtering.values.value], (cursor) => got(api.GET('/api/funding/v1/performance-targets', { params: { query: { ...asQuery(filtering.values.value), sort: '-year', cursor } } }))), ...filtering, filters }
}

/** Results of all lines one may see, as the address bar asks for them. */
export function useResults() {
  const { filters, ...filtering } = useFiltering(['state', 'rating'])
  return { ...useList<PerformanceResult>(() => ['performance', 'results', filtering.values.value], (cursor) => got(api.GET('/api/funding/v1/performance-results', { params: { query: { ...asQuery(filtering.values.value), sort: '-year', cursor } } }))), ...filtering, filters }
}

function useFiltering(more: readonly string[]) {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'year', 'unitCode', ...more])
  const { units, unitName } = useNames()
  const years = useBudgetYears()
  const filters = computed(() =>
    [
      { name: 'year', label: t('tables.year'), options: years.value.map((value) => ({ value: String(value), label: String(value) })) },
      { name: 'unitCode', label: t('budget.owner'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
      { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.performance.${value}`) })) },
      { name: 'rating', label: t('performance.rating'), options: RATINGS.map((value) => ({ value, label: t(`rating.${value}`) })) },
    ].filter((each) => ['year', 'unitCode', ...more].includes(each.name)),
  )
  return { values, set, clear, filters, unitName }
}

function asQuery({ year, ...rest }: Record<string, string>) {
  return { ...(rest as Asked), year: year ? Number(year) : undefined }
}
