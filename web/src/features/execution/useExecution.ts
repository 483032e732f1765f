import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { ExecutionReport } from '@/api/types'
import { useNames } from '@/app/names'
import { useToday } from '@/app/today'
import { useFilters } from '@/ui/filters'
import { wan } from '@/ui/format'

/** One row of a table of execution, of whatever it adds up. */
export interface ExecutionRow {
  key: string
  name: string
  /** The rest of its name, small. */
  more?: string
  to?: string
  amountFen: number
  availableFen: number
  committedFen: number
  paidFen: number
  executionPercent: number
}

/** Years of budgets that may be looked at: from the programme's first to the next. */
export function useYears() {
  const { today } = useToday()
  return computed(() => {
    const next = Number(today.value.slice(0, 4)) + 1
    return Array.from({ length: 5 }, (_, back) => next - back)
  })
}

/** Execution of the lines, as the address bar asks for them: a year, an owner, a day; asked for only while it is shown. */
export function useExecution(shown: () => boolean) {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['year', 'ownerUnitCode', 'asOf'])
  const { units, unitName } = useNames()
  const years = useYears()
  const asOf = computed(() => values.value['asOf'])
  const query = useQuery({
    queryKey: computed(() => ['execution', values.value]),
    queryFn: () => {
      const { year, ...rest } = values.value
      return got(api.GET('/api/funding/v1/reports/execution', { params: { query: { ...rest, year: year ? Number(year) : undefined } } }))
    },
    placeholderData: keepPreviousData,
    enabled: computed(shown),
  })
  const filters = computed(() => [
    { name: 'year', label: t('tables.year'), options: years.value.map((value) => ({ value: String(value), label: String(value) })) },
    { name: 'ownerUnitCode', label: t('budget.owner'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { query, values, set, clear, filters, asOf }
}

/** What stayed with a line: its quota less what went on to lines below, where it counts again. */
export function lineRows(report: ExecutionReport, readsMoney: boolean): ExecutionRow[] {
  return report.items.map((line) => ({ ...line, key: line.budgetLineId, name: line.budgetLineCode, more: line.name, ...(readsMoney && { to: `/budget-lines/${line.budgetLineId}` }), amountFen: line.amountFen - line.allocatedFen }))
}

/** Lines by the field they are earmarked for, then those for several fields, then those for any. */
export function fieldRows(report: ExecutionReport, t: (key: string) => string, fieldName: (code: string) => string): ExecutionRow[] {
  return report.byEarmark.map((each) => ({ ...each, key: `${each.scope} ${each.fieldCode ?? ''}`, name: each.fieldCode ? fieldName(each.fieldCode) : t(`execution.scope.${each.scope}`) }))
}

/** Sums under a table: those of the report, which count each fen once, also of lines that are not shown. */
export function sumsOf(report: ExecutionReport): Record<string, string> {
  return { amount: wan(report.amountFen), available: wan(report.availableFen), committed: wan(report.committedFen), paid: wan(report.paidFen), rate: `${(Math.round(report.executionPercent * 10) / 10).toFixed(1)} %` }
}

/** Money that lies still, now. */
export function useIdleFunds() {
  return useQuery({ queryKey: ['execution', 'idle'], queryFn: () => got(api.GET('/api/funding/v1/reports/idle-funds')) })
}

/** Payees that get much of what a unit pays in the year of the address, or this one. */
export function useConcentration() {
  const { values } = useFilters(['year'])
  const year = computed(() => (values.value['year'] ? Number(values.value['year']) : undefined))
  return useQuery({ queryKey: computed(() => ['execution', 'concentration', year.value]), queryFn: () => got(api.GET('/api/funding/v1/reports/concentration', { params: { query: { year: year.value } } })) })
}

/** Projects that were paid more than their progress bears out, now. */
export function usePaidAhead() {
  return useQuery({ queryKey: ['execution', 'ahead'], queryFn: () => got(api.GET('/api/funding/v1/reports/paid-ahead')) })
}
