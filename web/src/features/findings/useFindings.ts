import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import { asProblem } from '@/api/problem'
import { upload } from '@/api/upload'
import { actionsFor, doneText, happenings, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { i18n } from '@/i18n'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useFilters } from '@/ui/filters'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

const STATES = ['OPEN', 'ORDERED', 'REPORTED', 'RETURNED', 'VERIFIED', 'CLOSED', 'REOPENED', 'ANNULLED'] as const
const STYLE: ActStyle = {
  main: ['ORDERED', 'VERIFIED', 'CLOSED'],
  binding: ['ANNULLED'],
  needs: { RETURNED: [{ name: 'reason', long: true }], ANNULLED: [{ name: 'reason', long: true }], REOPENED: [{ name: 'reason', long: true }] },
}

/** The finding register as the address bar asks for it. */
export function useFindings() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'severity', 'unitCode'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['findings', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/findings', { params: { query: { ...values.value, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.finding.${value}`) })) },
    { name: 'severity', label: t('findings.severity'), options: ['SERIOUS', 'MAJOR', 'MINOR'].map((value) => ({ value, label: t(`severity.${value}`) })) },
    { name: 'unitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters, unitName }
}

/** One finding with its reports and its history. */
export function useFinding(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['finding', toValue(id)]), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}', { params: path() })) })
  const reports = useQuery({ queryKey: computed(() => ['finding', toValue(id), 'reports']), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}/rectification-reports', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['finding', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/supervision/v1/findings/{id}/transitions', { params: path() })) })
  const finding = computed(() => query.data.value)
  const words = computed(() => ({ code: finding.value?.code ?? '', unit: unitName(finding.value?.unitCode), due: finding.value?.dueDate ?? '' }))
  const actions = computed(() => {
    const it = finding.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('findings.code'), value: it.code },
      { label: t('findings.severity'), value: t(`severity.${it.severity}`) },
      { label: t('projects.unit'), value: unitName(it.unitCode) },
      { label: t('findings.due'), value: it.dueDate },
    ]
    return actionsFor('finding', it.allowedTransitions, STYLE, words.value, facts)
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/supervision/v1/findings/{id}/transitions', { params: path(), body: { to, ...given } })), doneText('finding', to, words.value))
  return { query, finding, reports, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'finding', unitName)) }
}

interface Photo {
  id: string
  name: string
}

/** A rectification report being written, with its evidence. */
export function useRectification(findingId: string, code: string, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft(`${user}.rectification.${findingId}`, { text: '', photos: [] as Photo[] })
  const { complaints, look, lookAll, take } = useComplaints(values, { text: required })
  const refusal = ref<string | null>(null)
  const busy = ref(false)

  async function add(file: File): Promise<void> {
    const form = new FormData()
    form.set('file', file)
    await guarded(async () => {
      const stored = await upload<Photo>('/api/supervision/v1/attachments', form)
      values.photos.push({ id: stored.id, name: stored.name })
    })
  }
  function remove(id: string): void {
    values.photos = values.photos.filter((photo) => photo.id !== id)
  }
  async function send(): Promise<boolean> {
    return guarded(async () => {
      const body = { text: values.text, attachmentIds: values.photos.map((photo) => photo.id) }
      await got(api.POST('/api/supervision/v1/findings/{id}/rectification-reports', { params: { path: { id: findingId } }, headers: { 'Idempotency-Key': newKey() }, body }))
      settle({ text: '', photos: [] })
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
