import type { Payment } from '@/api/types'

/** What the payments of a list come to: what is paid, what is on its way through the hands, and what came to nothing. */
export interface PaymentSums {
  paidFen: number
  inHandFen: number
  voidFen: number
}

const VOID = ['REFUSED', 'RETURNED', 'CANCELLED']

/** A refused, returned or cancelled payment moves no money: it is told apart and never added. */
export function sumsOf(payments: readonly Pick<Payment, 'state' | 'amountFen'>[]): PaymentSums {
  const sums: PaymentSums = { paidFen: 0, inHandFen: 0, voidFen: 0 }
  for (const { state, amountFen } of payments) {
    if (state === 'PAID') sums.paidFen += amountFen
    else if (VOID.includes(state)) sums.voidFen += amountFen
    else sums.inHandFen += amountFen
  }
  return sums
}
