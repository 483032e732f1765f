import type { Payment, PaymentState } from '@/api/types'

/** What follows when a payment goes on; what the bank did is not for anybody here to say. */
const NEXT = { PREPARED: 'CHECKED', CHECKED: 'EXAMINED', EXAMINED: 'REVIEWED', REVIEWED: 'APPROVED', APPROVED: 'INSTRUCTED' } as const
export type Step = (typeof NEXT)[keyof typeof NEXT]
const STEPS: readonly Step[] = ['CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED']

/** Who looks at a payment: roles, unit, and up to which amount he may approve. */
export interface Looker {
  roles: readonly string[]
  unitCode: string
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

/** The service says what may be done (`allowedTransitions`); this says why, in the order in which it looks. */
export function turnOf(payment: Payment, looker: Looker): Turn | undefined {
  const step = stepOf(payment)
  if (!step) return undefined
  if (payment.allowedTransitions.includes(step)) return 'MINE'
  if (!stepsOf(looker).includes(step) || (step === 'CHECKED' && !checks(payment, looker))) return 'OTHERS'
  return step === 'APPROVED' && payment.amountFen > looker.upToFen ? 'OVER_LIMIT' : 'SAME_HAND'
}

/** The line department checks; the programme office where there is none. */
function checks({ lineDepartmentCode }: Payment, { roles, unitCode }: Looker): boolean {
  const isUnit = roles.includes('unit') || roles.includes('unit-chief')
  return lineDepartmentCode ? isUnit && lineDepartmentCode === unitCode : roles.includes('office')
}
