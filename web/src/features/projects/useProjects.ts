import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { api, got } from '@/api/client'
import type { Project } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useTables } from '@/features/keyprojects/useTables'
import { useFilters } from '@/ui/filters'
import { wan } from '@/ui/format'

const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'SUSPENDED', 'WITHDRAWN'] as const
const LIGHTS = ['GREEN', 'AMBER', 'RED'] as const
export const FILTERS = ['q', 'state', 'fieldCode', 'districtCode', 'ownerUnitCode', 'light', 'year'] as const

/** The project library as the address bar asks for it. */
export function useProjects() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const { values, set, clear } = useFilters(FILTERS)
  const { units, fields, unitName, fieldName } = useNames()
  const sort = computed(() => (typeof route.query['sort'] === 'string' ? route.query['sort'] : undefined))
  const setSort = (by: string) => void router.replace({ query: { ...route.query, sort: by } })

  const list = useList<Project>(
    () => ['projects', values.value, sort.value],
    (cursor) => got(api.GET('/api/projects/v1/projects', { params: { query: { ...asQuery(values.value), sort: sort.value, total: true, cursor } } })),
  )
  const tables = useTables()
  const years = computed(() => yearsOf(tables.data.value ?? []))
  const areas = computed(() => units.value.filter((unit) => ['DISTRICT', 'COUNTY', 'ZONE'].includes(unit.kind)))
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.project.${value}`) })) },
    { name: 'light', label: t('projects.light'), options: LIGHTS.map((value) => ({ value, label: t(`ui.light.${value}`) })) },
    { name: 'fieldCode', label: t('projects.field'), options: fields.value.map((field) => ({ value: field.code, label: fieldName(field.code) })) },
    { name: 'districtCode', label: t('projects.district'), options: areas.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
    { name: 'ownerUnitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
    { name: 'year', label: t('projects.inTable'), options: years.value.map((value) => ({ value, label: value })) },
  ])
  const sums = computed(() => {
    const sum = (of: (row: (typeof list.rows.value)[number]) => number | null | undefined) => wan(list.rows.value.reduce((total, row) => total + (of(row) ?? 0), 0))
    return {
      total: sum((row) => row.totalInvestmentFen),
      done: sum((row) => row.workDoneFen),
      arrived: sum((row) => row.fundsArrivedFen),
      paid: sum((row) => row.paidFen),
    }
  })
  return { ...list, values, set, clear, sort, setSort, filters, sums, unitName, fieldName }
}

/** The years that have a table, the earliest first. */
export function yearsOf(tables: readonly { year: number }[]): string[] {
  return [...new Set(tables.map((each) => String(each.year)))].sort()
}

function asQuery(values: Record<string, string>) {
  const { year, ...rest } = values
  return year ? { ...rest, year: Number(year) } : rest
}
