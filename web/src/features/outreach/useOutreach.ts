import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useProgramme } from '@/app/programme'
import { useToday } from '@/app/today'
import { useFilters } from '@/ui/filters'

export const VENUES = ['GOVERNMENT_BODY', 'INSTITUTION', 'ENTERPRISE', 'MILITARY_CAMP', 'SHOPPING', 'HOTEL', 'SCHOOL', 'HOUSEHOLD', 'COMMUNITY', 'VILLAGE'] as const

/** The years of the programme up to today, the latest first. */
export function yearsUpTo(today: string, firstDay: string | undefined): string[] {
  const last = Number(today.slice(0, 4))
  const first = Math.min(last, Number((firstDay ?? today).slice(0, 4)))
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
}

/** Which unit went into which venue in the year of the address bar. */
export function useCoverage() {
  const { t } = useI18n()
  const { today } = useToday()
  const { phases } = useProgramme()
  const { values, set } = useFilters(['year'])
  const year = computed(() => values.value['year'] ?? today.value.slice(0, 4))
  const years = computed(() => yearsUpTo(today.value, phases.value[0]?.startsOn).map((value) => ({ value, label: t('outreach.year', { year: value }) })))
  const query = useQuery({ queryKey: computed(() => ['outreach-coverage', year.value]), queryFn: () => got(api.GET('/api/notification/v1/outreach/coverage', { params: { query: { year: Number(year.value) } } })) })
  return { query, year, years, set }
}

/** The activities that the caller may read, as the address bar asks for them. */
export function useActivities() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'venueKind', 'unitCode'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['outreach-activities', values.value],
    (cursor) => got(api.GET('/api/notification/v1/outreach/activities', { params: { query: { ...values.value, cursor, sort: '-heldOn' } as never } })),
  )
  const filters = computed(() => [
    { name: 'venueKind', label: t('outreach.venue'), options: VENUES.map((value) => ({ value, label: t(`venue.${value}`) })) },
    { name: 'unitCode', label: t('outreach.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters }
}
