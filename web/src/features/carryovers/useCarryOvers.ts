import { useQuery } from '@tanstack/vue-query'
import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import type { CarryOverRule } from '@/api/types'
import { useActs } from '@/app/acts'
import { all, date, required, type Check } from '@/ui/checks'
import { useComplaints } from '@/ui/form'

/** Whether a rule is the one that holds on a day, has held before, or is yet to come; the given ones are all there are. */
export function standingOf(rule: Pick<CarryOverRule, 'validFrom'>, rules: readonly Pick<CarryOverRule, 'validFrom'>[], day: string): 'toCome' | 'inForce' | 'over' {
  if (rule.validFrom > day) return 'toCome'
  return rules.some((each) => each.validFrom > rule.validFrom && each.validFrom <= day) ? 'over' : 'inForce'
}

/** How often money is carried over, the newest rule first; and a new one, from a day on. */
export function useCarryOvers() {
  const { t } = useI18n()
  const perform = useActs()
  const once = onceOnly()
  const query = useQuery({ queryKey: ['carry-over-rules'], queryFn: () => got(api.GET('/api/funding/v1/carry-over-rules')) })
  const values = reactive({ carryOvers: '', validFrom: '', basis: '' })
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  const times: Check = (typed) => (/^(\d|10)$/.test(typed.trim()) ? undefined : t('carryOvers.whole'))
  const { complaints, look, lookAll } = useComplaints(values, { carryOvers: all(required, times), validFrom: all(required, date), basis: required })

  async function send(): Promise<void> {
    busy.value = true
    const body = { carryOvers: Number(values.carryOvers), validFrom: values.validFrom, basis: values.basis.trim() }
    refusal.value = await perform(() => once((key) => got(api.POST('/api/funding/v1/carry-over-rules', { headers: { 'Idempotency-Key': key }, body }))), t('carryOvers.done', { date: body.validFrom, times: body.carryOvers }))
    busy.value = false
    if (refusal.value === null) Object.assign(values, { carryOvers: '', validFrom: '', basis: '' })
  }
  return { query, values, complaints, look, lookAll, busy, refusal, send }
}
