import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import { refusalOf } from '@/app/acts'
import { keepEvidence, type Evidence } from '@/app/evidence'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

/** A rectification report being written, with its evidence. */
export function useRectification(findingId: string, code: string, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft(`${user}.rectification.${findingId}`, { summary: '', photos: [] as Evidence[] })
  const { complaints, look, lookAll, take } = useComplaints(values, { summary: required })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()

  async function add(file: File): Promise<void> {
    await guarded(async () => {
      values.photos.push(await keepEvidence(file))
    })
  }
  function remove(id: string): void {
    values.photos = values.photos.filter((photo) => photo.id !== id)
  }
  async function send(): Promise<boolean> {
    return guarded(async () => {
      const body = { summary: values.summary, attachmentIds: values.photos.map((photo) => photo.id) }
      await once((key) => got(api.POST('/api/supervision/v1/findings/{id}/rectification-reports', { params: { path: { id: findingId } }, headers: { 'Idempotency-Key': key }, body })))
      settle({ summary: '', photos: [] })
      say(t('findings.reported', { code }))
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
