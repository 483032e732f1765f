import { useQuery } from '@tanstack/vue-query'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { useActs } from '@/app/acts'
import { i18n } from '@/i18n'
import type { Action } from '@/ui/actions'
import { fenOf, yuan } from '@/ui/format'

export interface Arrival {
  id: string
  kind: string
  amountFen: number
  arrivedOn: string
  documentNo?: string | null
  state: 'RECORDED' | 'REVERSED'
  allowedTransitions: string[]
}
export interface ArrivalTyped {
  kind: string
  amount: string
  arrivedOn: string
  documentNo: string
}

/** Money that has arrived at a project: what there is, recording more, and reversing a mistake. */
export function useArrivals(projectId: string) {
  const perform = useActs()
  const once = onceOnly()
  const { t } = i18n.global
  const list = useQuery({ queryKey: ['project', projectId, 'funds-arrived'], queryFn: () => got(api.GET('/api/funding/v1/funds-arrived', { params: { query: { projectId, limit: 200 } } })) })
  const record = (typed: ArrivalTyped) => {
    const body = { projectId, kind: typed.kind, amountFen: fenOf(typed.amount) ?? 0, ...(typed.arrivedOn && { arrivedOn: typed.arrivedOn }), ...(typed.documentNo.trim() && { documentNo: typed.documentNo.trim() }) }
    return perform(() => once((key) => got(api.POST('/api/funding/v1/funds-arrived', { headers: { 'Idempotency-Key': key }, body } as never))), t('financing.arrivals.recorded', { yuan: yuan(body.amountFen) }))
  }
  const reverse = (arrival: Arrival) => (_to: string, given: Record<string, string>) =>
    perform(
      () => once((key) => got(api.POST('/api/funding/v1/funds-arrived/{id}/transitions', { params: { path: { id: arrival.id } }, headers: { 'Idempotency-Key': key }, body: { to: 'REVERSED', reason: given['reason'] } } as never))),
      t('financing.arrivals.reversed', { yuan: yuan(arrival.amountFen) }),
    )
  return { list, record, reverse }
}

/** What may be done with an arrival: it is reversed, in words and amounts, with the reason. */
export function reversalOf(arrival: Arrival, source: string): Action[] {
  const { t } = i18n.global
  if (!arrival.allowedTransitions.includes('REVERSED')) return []
  const words = t('financing.arrivals.reverseWords', { yuan: yuan(arrival.amountFen), source })
  return [{ to: 'REVERSED', label: t('financing.arrivals.reverse'), words, binding: true, needs: [{ name: 'reason', kind: 'long', label: t('act.need.reason') }] }]
}
