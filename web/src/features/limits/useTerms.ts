import { useQuery } from '@tanstack/vue-query'
import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { useActs } from '@/app/acts'
import { all, date, required, type Check } from '@/ui/checks'
import { useComplaints } from '@/ui/form'

/** How long requests hold their money, the newest term first; and a new one, from a day on. */
export function useTerms() {
  const { t } = useI18n()
  const perform = useActs()
  const query = useQuery({ queryKey: ['reservation-terms'], queryFn: () => got(api.GET('/api/funding/v1/reservation-terms')) })
  const values = reactive({ days: '', validFrom: '', reason: '' })
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  const whole: Check = (typed) => (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 3650 ? undefined : t('terms.whole'))
  const { complaints, look, lookAll } = useComplaints(values, { days: all(required, whole), validFrom: date, reason: required })

  async function send(): Promise<void> {
    busy.value = true
    const body = { days: Number(values.days), validFrom: values.validFrom, reason: values.reason.trim() }
    refusal.value = await perform(() => got(api.POST('/api/funding/v1/reservation-terms', { body })), t('terms.done', { date: values.validFrom, days: values.days }))
    busy.value = false
    if (refusal.value === null) Object.assign(values, { days: '', validFrom: '', reason: '' })
  }
  return { query, values, complaints, look, lookAll, busy, refusal, send }
}
