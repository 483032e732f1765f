import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { useBudgetYears } from '@/features/budget/useBudgetLines'
import { usePolicies, versionName } from '@/features/policies/usePolicies'
import { inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { chosenIn, firstChoice, keyOf, MOST_VERSIONS } from './replay'

/** Versions chosen in the address, replayed on past rounds. */
export function useLaboratory() {
  const { t } = useI18n()
  const policies = usePolicies()
  const years = useBudgetYears()
  const { values, set, clear } = useFilters(['roundPolicyCode', 'year'])
  const { values: asked, set: ask } = useFilters(['versions', 'sort'])
  const known = computed(() => policies.data.value?.items ?? [])
  const chosen = computed(() => (asked.value['versions'] === undefined ? firstChoice(known.value) : chosenIn(asked.value['versions'])))
  const picked = computed({ get: () => chosen.value.map(keyOf), set: (keys) => ask('versions', keys.slice(0, MOST_VERSIONS).join(',') || 'none') })
  const options = computed(() => known.value.map((each) => ({ value: keyOf(each), label: `${each.code} ${versionName(each, t)}${each.state === 'DRAFT' ? inLanguage('（草稿）', ' (draft)') : ''}` })))
  const replay = useQuery({
    queryKey: computed(() => ['award-laboratory', picked.value, values.value]),
    queryFn: () => {
      const [first, ...beside] = chosen.value
      return got(api.GET('/api/funding/v1/award-policies/{code}/versions/{version}/simulations', { params: { path: { code: first?.code ?? '', version: first?.version ?? 1 }, query: { beside: beside.map(keyOf), roundPolicyCode: values.value['roundPolicyCode'], year: values.value['year'] ? Number(values.value['year']) : undefined } } }))
    },
    enabled: computed(() => chosen.value.length > 0),
    placeholderData: keepPreviousData,
  })
  const codes = computed(() => [...new Map(known.value.map((each) => [each.code, inLanguage(each.name, each.nameEn)]))])
  const filters = computed(() => [
    { name: 'roundPolicyCode', label: t('laboratory.filters.roundPolicyCode'), options: codes.value.map(([value, name]) => ({ value, label: `${name} ${value}` })) },
    { name: 'year', label: t('laboratory.filters.year'), options: years.value.map((year) => ({ value: String(year), label: String(year) })) },
  ])
  const sort = computed(() => asked.value['sort'] ?? '-difference-0')
  return { policies, replay, picked, options, filters, values, set, clear, sort, sortBy: (by: string) => ask('sort', by) }
}
