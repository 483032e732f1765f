import type { Payment, PaymentState } from '@/api/types'

/** What follows when a payment goes on; what the bank did is not for anybody here to say. */
const NEXT = { PREPARED: 'CHECKED', CHECKED: 'EXAMINED', EXAMINED: 'REVIEWED', REVIEWED: 'APPROVED', APPROVED: 'INSTRUCTED' } as const
export type Step = (typeof NEXT)[keyof typeof NEXT]
const STEPS: readonly Step[] = ['CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED']

/** Who looks at payments: roles, and up to which amount he may approve. */
export interface Looker {
  roles: readonly string[]
  upToFen: number
}

/** Whether a payment waits for somebody, and why he may not act where it waits for hands like his. */
export type Turn = 'MINE' | 'OVER_LIMIT' | 'SAME_HAND' | 'OTHERS'

/** The step a payment waits for; none when nobody here has to do anything. */
export function stepOf(payment: Pick<Payment, 'state'>): Step | undefined {
  return NEXT[payment.state as keyof typeof NEXT]
}

/** The state in which payments wait for a step. */
export function stateBefore(step: Step): PaymentState {
  return (Object.keys(NEXT) as (keyof typeof NEXT)[]).find((state) => NEXT[state] === step) ?? 'PREPARED'
}

/** The steps that are taken by hands like these. */
export function stepsOf({ roles, upToFen }: Looker): Step[] {
  const has = (...wanted: string[]) => wanted.some((role) => roles.includes(role))
  const mine: Record<Step, boolean> = {
    CHECKED: has('unit', 'unit-chief', 'office'),
    EXAMINED: has('finance'),
    REVIEWED: has('finance-check'),
    APPROVED: upToFen > 0 || has('finance-chief'),
    INSTRUCTED: has('finance'),
  }
  return STEPS.filter((step) => mine[step])
}

/** Whose turn it is, as the service says it: an act that is not for hands like the reader's is not named there. */
export function turnOf(payment: Pick<Payment, 'state' | 'mayAct'>): Turn | undefined {
  const step = stepOf(payment)
  if (!step) return undefined
  const act = payment.mayAct.find((each) => each.act === step)
  return act ? (act.barredBy ?? 'MINE') : 'OTHERS'
}
