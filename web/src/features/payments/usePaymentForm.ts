import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem, type Problem } from '@/api/problem'
import type { Contract } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, amount, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf } from '@/ui/format'
import { say } from '@/ui/notices'

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

/** A form with what a registered contract says: its payee and account, and its project if it has one. */
export function underContract(form: PaymentForm, contract: Contract): PaymentForm {
  return { ...form, contractNo: contract.contractNo, payee: contract.payee, payeeAccountNo: contract.payeeAccountNo, projectId: contract.projectId ?? form.projectId }
}

/** What is sent for a form; what is left empty is not sent. */
export function paymentOf(form: PaymentForm) {
  const { budgetLineId, purpose, payee, payeeBank, payeeAccountNo, summary, projectId, contractNo, invoiceNo } = form
  return { budgetLineId, purpose, amountFen: fenOf(form.amount) ?? 0, payee, payeeBank, payeeAccountNo, ...(summary && { summary }), ...(projectId && { projectId }), ...(contractNo && { contractNo }), ...(invoiceNo && { invoiceNo }) }
}

/** A payment request being written. A refusal that is kept leads to the refused payment. */
export function usePaymentForm(user: string, projectId: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty: PaymentForm = { budgetLineId: '', projectId, purpose: '', amount: '', contractNo: '', invoiceNo: '', payee: '', payeeAccountNo: '', payeeBank: '', summary: '' }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.payment.${projectId || 'new'}`, empty)
  const refusal = ref<string | null>(null)
  const kept = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()
  const { complaints, look, lookAll, take } = useComplaints(values, { budgetLineId: required, purpose: required, amount: all(required, amount), payee: required, payeeAccountNo: required, payeeBank: required })

  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = kept.value = null
    try {
      const made = await once((key) => got(api.POST('/api/funding/v1/payments', { headers: { 'Idempotency-Key': key }, body: paymentOf(values) })))
      settle()
      say(t('payments.sent', { code: made.code }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      refused(asProblem(cause))
      return null
    } finally {
      busy.value = false
    }
  }
  function refused(problem: Problem): void {
    refusal.value = refusalOf(problem)
    kept.value = typeof problem.body['paymentId'] === 'string' ? problem.body['paymentId'] : null
    take(problem, { amountFen: 'amount' })
    if (kept.value) void client.invalidateQueries()
  }
  return { values, restoredAt, discard, complaints, look, lookAll, refusal, kept, busy, send }
}
