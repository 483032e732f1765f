import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { NewsTransition } from '@/api/types'
import { actionsFor, doneText, happenings, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useFilters } from '@/ui/filters'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'

const STATES = ['SUBMITTED', 'ACCEPTED', 'PUBLISHED', 'DECLINED'] as const
const STYLE: ActStyle = { main: ['ACCEPTED', 'PUBLISHED'], needs: { DECLINED: [{ name: 'reason', kind: 'long' }] } }

/** News as the address bar asks for it, the latest first. */
export function useNewsList() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'unitCode'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['news', values.value],
    (cursor) => got(api.GET('/api/notification/v1/news', { params: { query: { ...values.value, cursor, sort: '-submittedOn' } as never } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.news.${value}`) })) },
    { name: 'unitCode', label: t('news.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** One piece of news with its history and what may be done. */
export function useNews(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['news', toValue(id), 'one']), queryFn: () => got(api.GET('/api/notification/v1/news/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['news', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/notification/v1/news/{id}/transitions', { params: path() })) })
  const news = computed(() => query.data.value)
  const words = computed(() => ({ title: news.value?.title ?? '', unit: news.value?.unitName ?? '' }))
  const actions = computed(() => actionsFor('news', news.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/notification/v1/news/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as unknown as NewsTransition })), doneText('news', to, words.value))
  return { query, news, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'news', unitName)) }
}

/** News of one's own unit being written. */
export function useNewsForm(user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const empty = { title: '', text: '', projectCode: '' }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.news`, empty)
  const { complaints, look, lookAll, take } = useComplaints(values, { title: required, text: required })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()

  /** Sends it; answers its id, or nothing when refused. */
  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = null
    try {
      const body = { title: values.title, text: values.text, projectCode: values.projectCode.trim() || undefined } as never
      const made = await once((key) => got(api.POST('/api/notification/v1/news', { headers: { 'Idempotency-Key': key }, body })))
      settle(empty)
      say(t('news.sent', { title: made.title }))
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
