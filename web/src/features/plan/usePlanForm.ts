import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { PlanVersionRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { useProgramme } from '@/app/programme'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

const EMPTY = { title: '', titleEn: '', reason: '', summary: '' }

/** The next version of the plan being drafted; its tasks begin as those of the version in force. */
export function usePlanForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { programme } = useProgramme()
  const { values, restoredAt, settle, discard } = useDraft(`${user}.plan`, EMPTY)
  const { complaints, look, lookAll, take } = useComplaints(values, { title: required })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()

  /** Saves it; answers the version's id, or nothing when refused. */
  async function save(): Promise<string | null> {
    const id = programme.value?.id
    if (!lookAll() || !id) return null
    busy.value = true
    refusal.value = null
    try {
      const { title, ...rest } = values
      const body: PlanVersionRequest = { title, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim())) }
      const made = await once((key) => got(api.POST('/api/projects/v1/programmes/{id}/plan-versions', { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body })))
      settle(EMPTY)
      say(t('plan.drafted', { n: made.version }))
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
  return { values, restoredAt, discard, complaints, look, refusal, busy, save }
}
