import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { Limit } from '@/api/types'
import { useActs } from '@/app/acts'
import { amount, date, required, all } from '@/ui/checks'
import { useComplaints } from '@/ui/form'
import { fenOf } from '@/ui/format'
import { withNew, type Approver } from './limits'

/** A change of limits: one role, its new limit and from when; the table is replaced as a whole. */
export function useLimitForm(today: () => string) {
  const { t } = useI18n()
  const perform = useActs()
  const values = reactive({ role: 'finance-check' as Approver, unlimited: 'false', amount: '', validFrom: '', basis: '' })
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  const { complaints, look, lookAll } = useComplaints(values, {
    amount: (typed) => (values.unlimited === 'true' ? undefined : all(required, amount)(typed)),
    validFrom: (typed) => date(typed) ?? (typed < today() ? t('limits.past') : undefined),
    basis: required,
  })
  const wanted = (limits: readonly Limit[]) => withNew(limits, { role: values.role, upToFen: values.unlimited === 'true' ? undefined : (fenOf(values.amount) ?? 0), validFrom: values.validFrom, basis: values.basis.trim() })

  /** Sends the whole table with the change; true when it is in force from its day. */
  async function send(limits: readonly Limit[], etag: string): Promise<boolean> {
    busy.value = true
    refusal.value = await perform(() => got(api.PUT('/api/funding/v1/payment-limits', { headers: { 'If-Match': etag }, body: { limits: wanted(limits) } })), t('limits.done', { role: t(`limits.role.${values.role}`), date: values.validFrom }))
    busy.value = false
    if (refusal.value === null) Object.assign(values, { amount: '', validFrom: '', basis: '' })
    return refusal.value === null
  }
  return { values, complaints, look, lookAll, busy, refusal, send }
}
