import { useQueryClient } from '@tanstack/vue-query'
import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import { refusalOf } from '@/app/acts'
import { keepEvidence, type Evidence } from '@/app/evidence'
import { all, date, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

/** Runs what sends a form: one at a time, with why not when it is refused. */
function useSending(take: (cause: unknown) => void) {
  const state = reactive({ busy: false, refusal: null as string | null })
  async function guarded<T>(act: () => Promise<T>): Promise<T | null> {
    state.busy = true
    state.refusal = null
    try {
      return await act()
    } catch (cause) {
      state.refusal = refusalOf(cause)
      take(cause)
      return null
    } finally {
      state.busy = false
    }
  }
  return { state, guarded }
}

/** An inspection being planned. */
export function useInspectionForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty = { title: '', plannedFrom: '', plannedTo: '', unannounced: false, scope: '', unitCodes: [] as string[] }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.inspection`, empty)
  const { complaints, look, lookAll, take } = useComplaints(values, {
    title: required,
    plannedFrom: all(required, date),
    plannedTo: (typed) => all(required, date)(typed) ?? (typed < values.plannedFrom ? t('inspections.endBeforeStart') : undefined),
    unitCodes: (chosen) => (chosen ? undefined : t('inspections.unitMissing')),
  })
  const { state, guarded } = useSending((cause) => take(asProblem(cause)))
  const once = onceOnly()
  const send = () =>
    guarded(async () => {
      const { scope, ...rest } = values
      const made = await once((key) => got(api.POST('/api/supervision/v1/inspections', { headers: { 'Idempotency-Key': key }, body: scope.trim() ? { ...rest, scope } : rest })))
      settle(empty)
      say(t('inspections.planned', { title: made.title }))
      await client.invalidateQueries()
      return made.id
    })
  return { values, restoredAt, discard, complaints, look, lookAll, state, send }
}

/** What was seen at a place, being recorded with its photos. */
export function useRecordForm(inspectionId: string, user: string, today: string, unitCode: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty = { visitedOn: today, unitCode, place: '', text: '', photos: [] as Evidence[] }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.record.${inspectionId}`, empty)
  const { complaints, look, lookAll, take } = useComplaints(values, { visitedOn: all(required, date), unitCode: required, text: required })
  const { state, guarded } = useSending((cause) => take(asProblem(cause)))
  const once = onceOnly()
  const uploading = ref(false)
  async function add(file: File): Promise<void> {
    uploading.value = true
    await guarded(async () => void values.photos.push(await keepEvidence(file)))
    uploading.value = false
  }
  const remove = (id: string) => void (values.photos = values.photos.filter((photo) => photo.id !== id))
  const send = () =>
    guarded(async () => {
      const { photos, place, ...rest } = values
      const body = { ...rest, ...(place.trim() && { place }), attachmentIds: photos.map((photo) => photo.id) }
      await once((key) => got(api.POST('/api/supervision/v1/inspections/{id}/records', { params: { path: { id: inspectionId } }, headers: { 'Idempotency-Key': key }, body })))
      settle({ ...empty, photos: [] })
      say(t('inspections.recorded'))
      await client.invalidateQueries({ queryKey: ['inspection', inspectionId] })
    })
  return { values, restoredAt, discard, complaints, look, lookAll, state, uploading, add, remove, send }
}
