import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { ContractRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, amount, date, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf, wan } from '@/ui/format'
import { say } from '@/ui/notices'

export interface ContractForm {
  contractNo: string
  projectId: string
  payee: string
  payeeAccountNo: string
  amount: string
  signedOn: string
}

const EMPTY: ContractForm = { contractNo: '', projectId: '', payee: '', payeeAccountNo: '', amount: '', signedOn: '' }

/** What is sent for a form: fen, and no project where none was chosen. */
export function contractOf({ amount: typed, projectId, ...rest }: ContractForm): ContractRequest {
  return { ...rest, amountFen: fenOf(typed) ?? 0, ...(projectId && { projectId }) } as ContractRequest
}

/** A contract being registered. */
export function useContractForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft<ContractForm>(`${user}.contract`, EMPTY)
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()
  const { complaints, look, lookAll, take } = useComplaints(values, { contractNo: required, payee: required, payeeAccountNo: required, amount: all(required, amount), signedOn: all(required, date) })

  /** Sends it; the contract's id when it was registered. */
  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = null
    try {
      const made = await once((key) => got(api.POST('/api/funding/v1/contracts', { headers: { 'Idempotency-Key': key }, body: contractOf(values) })))
      settle(EMPTY)
      say(t('contracts.done', { number: made.contractNo, wan: wan(made.amountFen) }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause), { amountFen: 'amount' })
      return null
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, refusal, busy, send }
}
