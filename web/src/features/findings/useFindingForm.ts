import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { FindingRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

export interface FindingForm {
  unitCode: string
  projectId: string
  severity: FindingRequest['severity']
  description: string
  basis: string
  dueDate: string
}

/** What is sent for a form; what is left empty is not sent. */
export function findingOf(form: FindingForm, inspectionId?: string): FindingRequest {
  const { severity, description, ...rest } = form
  const filled = Object.fromEntries(Object.entries({ ...rest, inspectionId: inspectionId ?? '' }).filter(([, value]) => value.trim()))
  return { severity, description: description.trim(), ...filled } as FindingRequest
}

/** A finding being raised, of an inspection or on its own. */
export function useFindingForm(user: string, inspectionId: string | undefined, unitCode: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty: FindingForm = { unitCode, projectId: '', severity: 'MINOR', description: '', basis: '', dueDate: '' }
  const { values, restoredAt, settle, discard } = useDraft<FindingForm>(`${user}.finding.${inspectionId ?? 'new'}`, empty)
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()
  const { complaints, look, lookAll, take } = useComplaints(values, { unitCode: required, description: required, basis: required, dueDate: required })

  /** Sends it; answers the finding's id, or nothing when refused. */
  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = null
    try {
      const made = await once((key) => got(api.POST('/api/supervision/v1/findings', { headers: { 'Idempotency-Key': key }, body: findingOf(values, inspectionId) })))
      settle(empty)
      say(t('findings.raised', { code: made.code }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause))
      return null
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, refusal, busy, send }
}
