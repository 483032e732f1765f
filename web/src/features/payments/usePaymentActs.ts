import { useQueryClient } from '@tanstack/vue-query'
import { api, got, gotVersioned, newKey } from '@/api/client'
import type { PayeeCorrection, Payment, PaymentTransition } from '@/api/types'
import { actionsFor, doneText, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { i18n, inLanguage } from '@/i18n'
import type { Action } from '@/ui/actions'
import { eachInTurn, type BulkOutcome } from '@/ui/bulk'
import { yuan } from '@/ui/format'

const STYLE: ActStyle = {
  main: ['CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED'],
  binding: ['REFUSED', 'CANCELLED'],
  needs: {
    REFUSED: [{ name: 'ground', kind: 'choice', choices: ['OUTSIDE_EARMARK', 'DUPLICATE', 'OTHER'] }, { name: 'reason', kind: 'long' }],
    PAYEE: [{ name: 'payee', optional: true }, { name: 'payeeBank', optional: true }, { name: 'payeeAccountNo', optional: true }],
  },
}

/** The reviewer says why a payment that looks like an earlier one is another. */
const LOOKS_ALIKE: ActStyle = { ...STYLE, needs: { ...STYLE.needs, REVIEWED: [{ name: 'reason', kind: 'long' }] } }
const styleOf = (payment: Payment) => (payment.warnings.some((each) => each.code === 'possible-duplicate') ? LOOKS_ALIKE : STYLE)

const wordsOf = (payment: Payment) => ({ code: payment.code, amount: yuan(payment.amountFen) })

/** What may be done to a payment now, from its page or from a list, and the doing. */
export function usePaymentActs() {
  const perform = useActs()
  const client = useQueryClient()

  function actionsOf(payment: Payment): Action[] {
    const own = payment.mayAct.some((each) => each.act === 'PAYEE')
    return actionsFor('payment', [...payment.allowedTransitions, ...(own ? ['PAYEE'] : [])], styleOf(payment), wordsOf(payment), factsOf(payment))
  }
  const actOn = (payment: Payment) => (to: string, given: Record<string, string>) => perform(() => (to === 'PAYEE' ? correct(payment.id, given) : move(payment.id, to, given)), doneText('payment', to, wordsOf(payment)))
  /** The same step for several, one after the other; what is refused is told with its reason. */
  async function actAll(payments: readonly Payment[], to: string): Promise<BulkOutcome> {
    const outcome = await eachInTurn(payments, (each) => each.code, (each) => move(each.id, to, {}), refusalOf)
    void client.invalidateQueries()
    return outcome
  }
  return { actionsOf, actOn, actAll }
}

/** The amount, where it goes and by which papers, and what the next hand should look at: repeated before it binds. */
function factsOf(payment: Payment): Action['facts'] {
  const { t } = i18n.global
  return [
    { label: t('payments.amount'), value: `${yuan(payment.amountFen)} ${t('progress.yuan')}` },
    { label: t('payments.payee'), value: payment.payee },
    { label: t('payments.bank'), value: payment.payeeBank || '—' },
    { label: t('payments.account'), value: payment.payeeAccountNo || '—' },
    { label: t('payments.line'), value: payment.budgetLineCode },
    { label: t('payments.contract'), value: payment.contractNo || '—' },
    { label: t('payments.invoice'), value: payment.invoiceNo || '—' },
    ...payment.warnings.map((each) => ({ label: t('queue.warning'), value: inLanguage(each.message, each.messageEn) })),
  ]
}

function move(id: string, to: string, given: Record<string, string>): Promise<unknown> {
  return got(api.POST('/api/funding/v1/payments/{id}/transitions', { params: { path: { id } }, headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as PaymentTransition }))
}

async function correct(id: string, given: Record<string, string>): Promise<unknown> {
  const { etag } = await gotVersioned(api.GET('/api/funding/v1/payments/{id}', { params: { path: { id } } }))
  return got(api.PATCH('/api/funding/v1/payments/{id}', { params: { path: { id } }, headers: { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' }, body: given as PayeeCorrection }))
}
