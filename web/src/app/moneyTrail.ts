import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { moneyList, READS_MONEY, type MoneyList } from './navigation'
import { useMe } from './session'

/** A step of the way to a page. */
export interface TrailStep {
  label: string
  to: string
}

/**
 * The way to a page of money: Money, for whoever may read it, then the list the page is of, by the name the navigation
 * gives it, and what lies between that and the page.
 */
export function useMoneyTrail() {
  const { t } = useI18n()
  const { has } = useMe()
  const reads = computed(() => has(...READS_MONEY))
  const trail = (list?: MoneyList, ...between: TrailStep[]): TrailStep[] => [
    ...(reads.value ? [{ label: t('nav.payments'), to: '/payments' }] : []),
    // Payments are where Money begins: one step, not two that lead to the same.
    ...(list && list !== 'paymentList' ? [{ label: t(`nav.${list}`), to: moneyList(list) }] : []),
    ...between,
  ]
  return { reads, trail }
}
