import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { BudgetLineRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, amount, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf, wan } from '@/ui/format'
import { say } from '@/ui/notices'

export interface BudgetLineForm {
  code: string
  year: string
  level: BudgetLineRequest['level']
  ownerUnitCode: string
  name: string
  purposes: string[]
  fieldCodes: string[]
  functionalCode: string
  allocationDocumentNo: string
  amount: string
}

const EMPTY: BudgetLineForm = { code: '', year: '', level: 'MUNICIPAL', ownerUnitCode: '', name: '', purposes: [], fieldCodes: [], functionalCode: '', allocationDocumentNo: '', amount: '' }

/** What is sent for a form; what is left empty is not sent. */
export function budgetLineOf(form: BudgetLineForm): BudgetLineRequest {
  const { code, level, ownerUnitCode, purposes, fieldCodes } = form
  const filled = Object.entries({ name: form.name, functionalCode: form.functionalCode, allocationDocumentNo: form.allocationDocumentNo }).filter(([, value]) => value.trim())
  return { code: code.trim(), year: Number(form.year), level, ownerUnitCode, amountFen: fenOf(form.amount) ?? 0, earmark: { purposes, excludedPurposes: [], fieldCodes }, ...Object.fromEntries(filled) } as BudgetLineRequest
}

/** A budget line being entered. */
export function useBudgetLineForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft<BudgetLineForm>(`${user}.budget-line`, EMPTY)
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()
  const { complaints, look, lookAll, take } = useComplaints(values, {
    code: required,
    year: required,
    ownerUnitCode: required,
    functionalCode: (typed) => (typed && !/^\d{3,7}$/.test(typed) ? t('budget.functionalWrong') : undefined),
    amount: all(required, amount),
  })
  /** Sends it; true when it was entered. */
  async function send(): Promise<boolean> {
    busy.value = true
    refusal.value = null
    try {
      const made = await once((key) => got(api.POST('/api/funding/v1/budget-lines', { headers: { 'Idempotency-Key': key }, body: budgetLineOf(values) })))
      settle(EMPTY)
      say(t('budget.done', { code: made.code, wan: wan(made.amountFen) }))
      await client.invalidateQueries()
      return true
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause), { amountFen: 'amount' })
      return false
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, refusal, busy, send }
}
