import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned, newKey } from '@/api/client'
import type { PayeeCorrection, PaymentState, PaymentTransition } from '@/api/types'
import { asProblem, Problem } from '@/api/problem'
import { actionsFor, doneText, happenings, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { i18n, inLanguage } from '@/i18n'
import { all, amount, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useFilters } from '@/ui/filters'
import { useComplaints } from '@/ui/form'
import { fenOf, yuan } from '@/ui/format'
import { say } from '@/ui/notices'
import { sumsOf } from './sums'

const STATES = ['PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED', 'PAID', 'RETURNED', 'REFUSED', 'CANCELLED'] as const
const STYLE: ActStyle = {
  main: ['CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED'],
  binding: ['REFUSED', 'CANCELLED'],
  needs: {
    REFUSED: [{ name: 'reason', kind: 'long' }],
    PAYEE: [{ name: 'payee', optional: true }, { name: 'payeeBank', optional: true }, { name: 'payeeAccountNo', optional: true }],
  },
}

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

/** Payment requests as the address bar asks for them. */
export function usePayments() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'applicantUnitCode', 'budgetLineId'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['payments', values.value],
    (cursor) => got(api.GET('/api/funding/v1/payments', { params: { query: { ...(values.value as { state?: PaymentState }), cursor } } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.payment.${value}`) })) },
    { name: 'applicantUnitCode', label: t('payments.applicant'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  const sums = computed(() => sumsOf(list.rows.value))
  return { ...list, values, set, clear, filters, sums, unitName }
}

/** One payment on its way through the hands. */
export function usePayment(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { me, has } = useMe()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['payment', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['payment', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}/transitions', { params: path() })) })
  const payment = computed(() => query.data.value)
  const words = computed(() => ({ code: payment.value?.code ?? '', amount: yuan(payment.value?.amountFen ?? 0) }))
  const actions = computed(() => {
    const it = payment.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('payments.amount'), value: `${yuan(it.amountFen)} ${t('progress.yuan')}` },
      { label: t('payments.payee'), value: it.payee },
      { label: t('payments.line'), value: it.budgetLineCode },
    ]
    const own = it.state === 'PREPARED' && it.applicantUnitCode === me.value?.unitCode && has('unit', 'unit-chief')
    return actionsFor('payment', [...it.allowedTransitions, ...(own ? ['PAYEE'] : [])], STYLE, words.value, facts)
  })
  const act = (to: string, given: Record<string, string>) => perform(() => (to === 'PAYEE' ? correct(given) : move(to, given)), doneText('payment', to, words.value))
  const move = (to: string, given: Record<string, string>) => got(api.POST('/api/funding/v1/payments/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as PaymentTransition }))
  async function correct(given: Record<string, string>): Promise<unknown> {
    const { etag } = await gotVersioned(api.GET('/api/funding/v1/payments/{id}', { params: path() }))
    return got(api.PATCH('/api/funding/v1/payments/{id}', { params: path(), headers: { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' }, body: given as PayeeCorrection }))
  }
  return { query, payment, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'payment', unitName)) }
}

export interface PaymentForm {
  budgetLineId: string
  projectId: string
  purpose: string
  amount: string
  contractNo: string
  invoiceNo: string
  payee: string
  payeeAccountNo: string
  summary: string
  payeeBank: string
}

/** A payment request being written. A refusal that is kept leads to the refused payment. */
export function usePaymentForm(user: string, projectId: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty: PaymentForm = { budgetLineId: '', projectId, purpose: 'WORKS', amount: '', contractNo: '', invoiceNo: '', payee: '', payeeAccountNo: '', payeeBank: '', summary: '' }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.payment.${projectId || 'new'}`, empty)
  const lines = reactive(useQuery({ queryKey: ['chargeable'], queryFn: () => got(api.GET('/api/funding/v1/budget-lines/chargeable', { params: { query: { limit: 200 } } })) }))
  const refusal = ref<string | null>(null)
  const kept = ref<string | null>(null)
  const busy = ref(false)
  let key = newKey()
  const { complaints, look, lookAll, take } = useComplaints(values, { budgetLineId: required, amount: all(required, amount), payee: required, payeeAccountNo: required, payeeBank: required })

  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = kept.value = null
    try {
      const made = await got(api.POST('/api/funding/v1/payments', { headers: { 'Idempotency-Key': key }, body: body() }))
      settle()
      say(t('payments.sent', { code: made.code }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      refused(asProblem(cause))
      return null
    } finally {
      key = newKey()
      busy.value = false
    }
  }
  function refused(problem: Problem): void {
    refusal.value = refusalOf(problem)
    kept.value = typeof problem.body['paymentId'] === 'string' ? problem.body['paymentId'] : null
    take(problem, { amountFen: 'amount' })
    if (kept.value) void client.invalidateQueries()
  }
  function body() {
    return {
      budgetLineId: values.budgetLineId,
      purpose: values.purpose,
      amountFen: fenOf(values.amount) ?? 0,
      payee: values.payee,
      payeeBank: values.payeeBank,
      payeeAccountNo: values.payeeAccountNo,
      ...(values.summary && { summary: values.summary }),
      ...(values.projectId && { projectId: values.projectId }),
      ...(values.contractNo && { contractNo: values.contractNo }),
      ...(values.invoiceNo && { invoiceNo: values.invoiceNo }),
    }
  }
  return { values, restoredAt, discard, lines, complaints, look, lookAll, refusal, kept, busy, send }
}
