import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { Transition } from '@/api/types'
import { usePayment } from './usePayments'

const SIGNED = ['CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED'] as const

/** Who took a payment through each hand, in the order of the hands; the last one who did. */
export function signatures(transitions: readonly Pick<Transition, 'to' | 'actor' | 'actorName' | 'at'>[]) {
  return SIGNED.flatMap((to) => {
    const last = transitions.filter((each) => each.to === to).sort((a, b) => a.at.localeCompare(b.at)).at(-1)
    return last ? [{ to, who: last.actorName ?? last.actor, at: last.at }] : []
  })
}

/** The voucher of a payment, and what stands beside it: hands and bank slip. */
export function useVoucher(id: MaybeRefOrGetter<string>) {
  const query = useQuery({ queryKey: computed(() => ['payment', toValue(id), 'voucher']), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}/voucher', { params: { path: { id: toValue(id) } } })) })
  const { payment, transitions } = usePayment(id)
  return { query, payment, hands: computed(() => signatures(transitions.value)) }
}
