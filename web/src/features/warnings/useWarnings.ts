import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { FundWarning, Lead } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { percent } from '@/ui/format'

const KINDS = ['IDLE_FUNDS', 'CONCENTRATION', 'PAID_AHEAD', 'LOW_EXECUTION', 'REFUSALS'] as const satisfies readonly FundWarning['kind'][]
const STATES = ['RAISED', 'CLEARED'] as const satisfies readonly FundWarning['state'][]
const READS_LEADS = ['office', 'leader', 'unit', 'inspector', 'auditor'] as const

/** Warnings on money as the address bar asks for them, the one it names, and the leads they became. */
export function useWarnings() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'kind', 'state', 'unitCode'])
  const { values: named } = useFilters(['id'])
  const { units, unitName } = useNames()
  const list = useList<FundWarning>(
    () => ['fund-warnings', values.value],
    (cursor) => got(api.GET('/api/funding/v1/warnings', { params: { query: { ...(values.value as Partial<Pick<FundWarning, 'kind' | 'state'>>), sort: '-raisedOn', cursor } } })),
  )
  const id = computed(() => named.value['id'] ?? '')
  const one = useQuery({ queryKey: computed(() => ['fund-warning', id.value]), queryFn: () => got(api.GET('/api/funding/v1/warnings/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '') })
  const filters = computed(() => [
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`warnings.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.warning.${value}`) })) },
    { name: 'unitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters, id, one, leadOf: useLeads() }
}

/** The lead that a warning became, for those who read leads; the newest two hundred are looked through. */
function useLeads() {
  const { has } = useMe()
  const leads = useQuery({ queryKey: ['leads', 'early'], queryFn: () => got(api.GET('/api/supervision/v1/leads', { params: { query: { sort: '-openedOn', limit: 200 } } })), enabled: computed(() => has(...READS_LEADS)) })
  const bySource = computed(() => leadsBySource(leads.data.value?.items ?? []))
  return (warningId: string) => bySource.value.get(warningId)
}

/** Early warnings among leads, by the warning each came from. */
export function leadsBySource(leads: readonly Lead[]): Map<string, Lead> {
  return new Map(leads.filter((lead) => lead.source === 'EARLY_WARNING' && lead.paymentId).map((lead) => [lead.paymentId, lead]))
}

/** A measure of a warning in its own unit: days, percent, percentage points, or requests. */
export function measure(kind: FundWarning['kind'], value: number, t: (key: string, values: Record<string, unknown>) => string): string {
  if (kind === 'CONCENTRATION' || kind === 'LOW_EXECUTION') return percent(value)
  if (kind === 'REFUSALS') return t('warnings.times', { n: value })
  return kind === 'IDLE_FUNDS' ? t('warnings.days', { n: value }) : t('warnings.points', { n: value.toFixed(1) })
}

/** Where one sees what a warning is about; who reads no money sees how far the unit's is executed. */
export function placeOf(it: Pick<FundWarning, 'kind' | 'subjectType' | 'subjectCode' | 'projectId' | 'unitCode'>, readsMoney: boolean): string {
  if (it.subjectType === 'PROJECT') return `/projects/${it.projectId}?tab=money`
  if (!readsMoney || it.kind === 'LOW_EXECUTION') return `/execution?ownerUnitCode=${it.unitCode}`
  if (it.kind === 'REFUSALS') return `/payments?tab=refused&applicantUnitCode=${it.unitCode}`
  return it.subjectType === 'BUDGET_LINE' ? `/budget-lines?q=${encodeURIComponent(it.subjectCode)}` : `/payments?applicantUnitCode=${it.unitCode}`
}

/** A unit by its name, everything else by its code. */
export function subjectOf(it: Pick<FundWarning, 'subjectType' | 'subjectCode' | 'unitCode' | 'unitName'>, named: (name: string, code: string) => string): string {
  return it.subjectType === 'UNIT' ? named(it.unitName, it.unitCode) : it.subjectCode
}
