import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { BudgetLine } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useToday } from '@/app/today'
import { useFilters } from '@/ui/filters'
import { wan } from '@/ui/format'

export const LEVELS = ['CENTRAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT'] as const

/** Budget lines as the address bar asks for them. */
export function useBudgetLines() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'year', 'level', 'ownerUnitCode', 'flagged'])
  const { units, unitName } = useNames()
  const years = useBudgetYears()
  const list = useList<BudgetLine>(
    () => ['budget-lines', values.value],
    (cursor) => got(api.GET('/api/funding/v1/budget-lines', { params: { query: { ...asQuery(values.value), cursor } } })),
  )
  const filters = computed(() => [
    { name: 'year', label: t('tables.year'), options: years.value.map((value) => ({ value: String(value), label: String(value) })) },
    { name: 'level', label: t('budget.level'), options: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })) },
    { name: 'ownerUnitCode', label: t('budget.owner'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
    { name: 'flagged', label: t('budgetLine.advice'), options: [{ value: 'true', label: t('budgetLine.cutAdvised') }] },
  ])
  const sum = (of: (line: BudgetLine) => number) => wan(list.rows.value.reduce((total, line) => total + of(line), 0))
  const sums = computed(() => ({ amount: sum((line) => line.amountFen), committed: sum((line) => line.committedFen), available: sum((line) => line.availableFen) }))
  return { ...list, values, set, clear, filters, sums, unitName }
}

/** The budget years one may need: from the one before this to the one after. */
export function useBudgetYears() {
  const { today } = useToday()
  return computed(() => {
    const year = Number(today.value.slice(0, 4))
    return [year - 1, year, year + 1]
  })
}

function asQuery({ year, flagged, ...rest }: Record<string, string>) {
  return { ...(rest as { level?: BudgetLine['level'] }), year: year ? Number(year) : undefined, flagged: flagged === 'true' ? true : undefined }
}
