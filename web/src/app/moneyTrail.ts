import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { READS_MONEY } from './navigation'
import { useMe } from './session'

/** The way back from a report of the supervision of funds to the money it is about, for whoever may read that. */
export function useMoneyTrail() {
  const { t } = useI18n()
  const { has } = useMe()
  const reads = computed(() => has(...READS_MONEY))
  return { reads, trail: computed(() => (reads.value ? [{ label: t('payments.title'), to: '/payments' }] : [])) }
}
