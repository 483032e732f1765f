import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { ActivityRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { keepEvidence } from '@/app/evidence'
import { i18n } from '@/i18n'
import { all, date, required, type Check } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

/** Persons reached: 1 to 1,000,000. */
export const headcount: Check = (typed) => (/^[1-9]\d{0,5}$|^1000000$/.test(typed.trim()) ? undefined : i18n.global.t('outreach.headcountWrong'))

const EMPTY = { venueKind: '', heldOn: '', place: '', headcount: '', summary: '', evidenceId: '', evidenceName: '' }

/** An outreach activity of one's own unit being written, with its evidence. */
export function useActivityForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft(`${user}.outreach`, EMPTY)
  const evidence: Check = (typed) => (typed ? undefined : t('outreach.evidenceMissing'))
  const { complaints, look, lookAll, take } = useComplaints(values, { venueKind: required, heldOn: all(required, date), place: required, headcount, evidenceId: evidence })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()

  async function add(file: File): Promise<void> {
    await guarded(async () => {
      const { id, name } = await keepEvidence(file, 'notification')
      Object.assign(values, { evidenceId: id, evidenceName: name })
      complaints['evidenceId'] = undefined
    })
  }
  function remove(): void {
    Object.assign(values, { evidenceId: '', evidenceName: '' })
  }
  /** True when it is recorded. */
  async function send(): Promise<boolean> {
    return guarded(async () => {
      const { venueKind, heldOn, place, summary, evidenceId } = values
      const body = { venueKind, heldOn, place, evidenceId, headcount: Number(values.headcount), ...(summary.trim() ? { summary } : {}) } as ActivityRequest
      await once((key) => got(api.POST('/api/notification/v1/outreach/activities', { headers: { 'Idempotency-Key': key }, body })))
      settle(EMPTY)
      say(t('outreach.recorded', { date: heldOn, place }))
      await client.invalidateQueries()
    })
  }
  async function guarded(act: () => Promise<void>): Promise<boolean> {
    busy.value = true
    refusal.value = null
    try {
      await act()
      return true
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause))
      return false
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, refusal, busy, add, remove, send }
}
