import { useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { useList } from '@/app/list'

/** Notices for this person, the newest first. */
export function useInbox(options: MaybeRefOrGetter<{ unread: boolean }>) {
  const client = useQueryClient()
  const list = useList(
    () => ['inbox', 'list', toValue(options).unread],
    (cursor) => got(api.GET('/api/notification/v1/inbox', { params: { query: { cursor, unread: toValue(options).unread || undefined } } })),
  )
  async function reread(act: Promise<unknown>): Promise<void> {
    await act
    await client.invalidateQueries({ queryKey: ['inbox'] })
  }
  const markRead = (id: string) => reread(got(api.POST('/api/notification/v1/inbox/{id}/read', { params: { path: { id } } })))
  /** Up to the newest that was shown: what came meanwhile stays unread. */
  const markAllRead = () => reread(got(api.POST('/api/notification/v1/inbox/read', { body: { sequence: list.rows.value[0]?.sequence ?? 0 } })))
  return { ...list, markRead, markAllRead }
}
