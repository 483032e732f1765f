import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { PaymentState } from '@/api/types'
import { happenings } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { sumsOf } from './sums'
import { usePaymentActs } from './usePaymentActs'

const STATES = ['PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED', 'PAID', 'RETURNED', 'REFUSED', 'CANCELLED'] as const
/** What the list can be narrowed by, from its filters and from links to it. */
export const FILTERS = ['q', 'state', 'applicantUnitCode', 'budgetLineId', 'contractId', 'refusalCode'] as const
const REFUSALS = ['payment-outside-earmark', 'insufficient-balance', 'payment-on-hold', 'duplicate-invoice', 'contract-exceeded', 'refused-by-hand', 'reservation-expired'] as const

/** What money can be spent for, by code, in the page's language. */
export function usePurposes() {
  const query = useQuery({ queryKey: ['purposes'], queryFn: () => got(api.GET('/api/funding/v1/purposes')), staleTime: 600_000 })
  const purposes = computed(() => query.data.value?.items ?? [])
  const purposeName = (code: string) => {
    const found = purposes.value.find((each) => each.code === code)
    return found ? inLanguage(found.name, found.nameEn) : code
  }
  return { purposes, purposeName }
}

/** Payment requests as the address bar asks for them, the newest first; of one state alone where it is given. */
export function usePayments(only?: PaymentState) {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(FILTERS)
  const { units, unitName } = useNames()
  const list = useList(
    () => ['payments', only ?? 'all', values.value],
    (cursor) => got(api.GET('/api/funding/v1/payments', { params: { query: { sort: '-preparedOn', ...(values.value as { state?: PaymentState }), ...(only && { state: only }), cursor } } })),
  )
  const applicant = computed(() => ({ name: 'applicantUnitCode', label: t('payments.applicant'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) }))
  const filters = computed(() => [{ name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.payment.${value}`) })) }, applicant.value])
  const refusedFilters = computed(() => [{ name: 'refusalCode', label: t('queue.why'), options: REFUSALS.map((value) => ({ value, label: t(`queue.refusal.${value}`) })) }, applicant.value])
  const sums = computed(() => sumsOf(list.rows.value))
  return { ...list, values, set, clear, filters, refusedFilters, sums, unitName }
}

/** One payment on its way through the hands. */
export function usePayment(id: MaybeRefOrGetter<string>) {
  const { unitName } = useNames()
  const { actionsOf, actOn } = usePaymentActs()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['payment', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['payment', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}/transitions', { params: path() })) })
  const payment = computed(() => query.data.value)
  const actions = computed(() => (payment.value ? actionsOf(payment.value) : []))
  const act = async (to: string, given: Record<string, string>) => (payment.value ? actOn(payment.value)(to, given) : null)
  return { query, payment, actions, act, transitions: computed(() => history.data.value?.items ?? []), history: computed(() => happenings(history.data.value?.items ?? [], 'payment', unitName)) }
}
