import { useQueryClient } from '@tanstack/vue-query'
import { reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { Concession } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { required, type Check } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'
import { areWhole, concessionOf, typedOf } from './concessionForm'

/** What the form is of: a new record, a draft to change, or a concluded one to correct. */
export type Purpose = 'new' | 'edit' | 'correct'

/** A record being entered, changed or corrected. */
export function useConcessionForm(user: string, purpose: Purpose, stored?: { record: Concession; etag: string }) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty = { ...typedOf(stored?.record), ...(purpose === 'correct' && { correctionReason: '' }) }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.concession.${purpose}.${stored?.record.id ?? ''}`, empty)
  const years: Check = (typed) => (typed.trim() === '' || /^[1-9]\d?$/.test(typed.trim()) ? undefined : t('concessions.termWrong'))
  const { complaints, look, lookAll, take } = useComplaints(values, {
    projectId: required,
    bids: () => (areWhole(values.bids) ? undefined : t('concessions.bidsWrong')),
    termYears: years,
    ...(purpose === 'correct' && { correctionReason: required }),
  })
  const state = reactive({ busy: false, refusal: null as string | null })
  const once = onceOnly()
  const sent = (key: string) => {
    const body = concessionOf(values)
    const path = { id: stored?.record.id ?? '' }
    if (purpose === 'edit') return got(api.PUT('/api/funding/v1/concessions/{id}', { params: { path }, headers: { 'If-Match': stored?.etag ?? '' }, body }))
    if (purpose === 'correct') return got(api.POST('/api/funding/v1/concessions/{id}/corrections', { params: { path }, headers: { 'Idempotency-Key': key }, body }))
    return got(api.POST('/api/funding/v1/concessions', { headers: { 'Idempotency-Key': key }, body }))
  }
  /** Sends it; the record's id when it was kept. */
  async function send(): Promise<string | null> {
    state.busy = true
    state.refusal = null
    try {
      const kept = await once(sent)
      settle(typedOf(purpose === 'new' ? undefined : kept))
      say(t('concessions.kept', { project: kept.projectName }))
      await client.invalidateQueries()
      return kept.id
    } catch (cause) {
      state.refusal = refusalOf(cause)
      take(asProblem(cause))
      return null
    } finally {
      state.busy = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, state, send }
}
