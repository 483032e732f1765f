import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { Hold, Payment } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { isUnlimited } from '@/features/limits/limits'
import { useLimits } from '@/features/limits/useLimits'
import { yuan } from '@/ui/format'
import { stateBefore, stepOf, stepsOf, turnOf, type Looker, type Step } from './turns'
import { useHolds } from './useHolds'

/** Whose turn a payment is, told to the person at the screen in a sentence. */
export function useTurns() {
  const { t } = useI18n()
  const { me } = useMe()
  const { unitName } = useNames()
  const { own } = useLimits()
  const { standing } = useHolds()
  const looker = computed<Looker>(() => ({ roles: me.value?.roles ?? [], upToFen: own.value }))
  const steps = computed(() => stepsOf(looker.value))
  const limit = computed(() => {
    if (own.value === 0) return null
    return isUnlimited(own.value) ? t('queue.noLimit') : t('queue.limit', { yuan: yuan(own.value) })
  })

  function handOf(payment: Payment): string {
    const step = stepOf(payment)
    if (step !== 'CHECKED') return step ? t(`queue.hand.${step}`) : ''
    return payment.lineDepartmentCode ? unitName(payment.lineDepartmentCode) : t('queue.hand.CHECKED')
  }
  /** Why it is or is not the reader's to act on; nothing once nobody has to. */
  function reason(payment: Payment): string | null {
    const step = stepOf(payment)
    if (!step) return payment.state === 'INSTRUCTED' ? t('queue.atBank') : null
    switch (turnOf(payment)) {
      case 'MINE':
        return t('queue.mineNow', { step: t(`queue.step.${step}`) })
      case 'OVER_LIMIT':
        return t('queue.overLimit', { yuan: yuan(own.value) })
      case 'SAME_HAND':
        return t('queue.sameHand')
      default:
        return t('queue.others', { hand: handOf(payment) })
    }
  }
  /** A hold on the project does not stop what was asked for before it, nor wages: the hand should know. */
  const holdOn = (payment: Payment): Hold | undefined => (stepOf(payment) ? standing.value.find((hold) => hold.projectId === payment.projectId) : undefined)
  return { steps, limit, turn: turnOf, reason, holdOn }
}

/** The payments that wait for one step, the oldest request first. */
export function useQueue(step: MaybeRefOrGetter<Step>) {
  const turns = useTurns()
  const state = computed(() => stateBefore(toValue(step)))
  const list = useList<Payment>(
    () => ['payments', 'queue', state.value],
    (cursor) => got(api.GET('/api/funding/v1/payments', { params: { query: { state: state.value, sort: 'preparedOn', limit: 200, cursor } } })),
  )
  // A unit's list has its own requests too; those wait for others.
  const rows = computed(() => list.rows.value.filter((payment) => turns.turn(payment) !== 'OTHERS'))
  return { ...turns, query: list.query, rows }
}
