import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { api, got, newKey } from '@/api/client'
import type { Meeting, MeetingTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'

export const KINDS = ['COORDINATION', 'SUPERVISION'] as const
const STATES = ['DUE', 'CONVENED', 'HELD', 'CLOSED'] as const
const STYLE: ActStyle = { main: ['CONVENED', 'CLOSED'], needs: { CONVENED: [{ name: 'meetingOn', kind: 'date' }, { name: 'place' }] } }

/** Meetings of the kind and state that the address bar asks for. */
export function useMeetings() {
  const { t } = useI18n()
  const route = useRoute()
  const { values, set, clear } = useFilters(['state'])
  const kind = computed<(typeof KINDS)[number]>(() => KINDS.find((each) => each === route.query['tab']) ?? 'COORDINATION')
  const list = useList<Meeting>(
    () => ['meetings', kind.value, values.value],
    (cursor) => {
      const params = { query: { ...(values.value as Partial<Pick<Meeting, 'state'>>), sort: '-dueOn', cursor } }
      return kind.value === 'SUPERVISION' ? got(api.GET('/api/supervision/v1/meetings', { params })) : got(api.GET('/api/supervision/v1/coordination-meetings', { params }))
    },
  )
  const filters = computed(() => [{ name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.meeting.${value}`) })) }])
  return { ...list, kind, values, set, clear, filters }
}

/** One meeting of either kind with what it wants done, its history, and what may be done. */
export function useMeeting(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['meeting', toValue(id), ...(part ? [part] : [])])
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/supervision/v1/meetings/{id}', { params: path() })) })
  const items = useQuery({ queryKey: key('items'), queryFn: () => got(api.GET('/api/supervision/v1/meetings/{id}/action-items', { params: path() })) })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/supervision/v1/meetings/{id}/transitions', { params: path() })) })
  const meeting = computed(() => query.data.value)
  const words = computed(() => ({ title: meeting.value ? inLanguage(meeting.value.title, meeting.value.titleEn) : '' }))
  // Holding it takes its minutes, which are written in a form of their own.
  const actions = computed(() => actionsFor('meeting', (meeting.value?.allowedTransitions ?? []).filter((to) => to !== 'HELD'), STYLE, words.value))
  const move = (body: MeetingTransition) => got(api.POST('/api/supervision/v1/meetings/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body }))
  const act = (to: string, given: Record<string, string>) => perform(() => move({ to, ...given } as MeetingTransition), doneText('meeting', to, words.value))
  const hold = (text: string, decisions: string[], attendees: string[]) => perform(() => move({ to: 'HELD', minutes: { text, decisions, attendees } } as MeetingTransition), doneText('meeting', 'HELD', words.value))
  return { query, meeting, items, words, actions, act, hold, history: computed(() => happenings(history.data.value?.items ?? [], 'meeting', unitName)) }
}

/** What a meeting wants units to do: entered by the office, reported by the unit, confirmed or given back. */
export function useActionItems(meetingId: string) {
  const { t } = useI18n()
  const perform = useActs()
  const headers = () => ({ 'Idempotency-Key': newKey() })
  const add = (unitCode: string, text: string, dueDate: string) =>
    perform(() => got(api.POST('/api/supervision/v1/meetings/{id}/action-items', { params: { path: { id: meetingId } }, headers: headers(), body: { unitCode, text, dueDate } })), t('meetings.added'))
  const report = (itemId: string, words: string) =>
    perform(() => got(api.POST('/api/supervision/v1/meetings/{id}/action-items/{itemId}/report', { params: { path: { id: meetingId, itemId } }, headers: headers(), body: { report: words } })), t('meetings.reported'))
  const decide = (itemId: string, confirmed: boolean) =>
    perform(
      () => got(api.POST('/api/supervision/v1/meetings/{id}/action-items/{itemId}/confirmation', { params: { path: { id: meetingId, itemId } }, headers: headers(), body: { confirmed } })),
      t(confirmed ? 'meetings.confirmed' : 'meetings.givenBack'),
    )
  return { add, report, decide }
}
