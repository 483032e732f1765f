import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import { useList } from '@/app/list'
import { useFilters } from '@/ui/filters'

const FIRST = { params: { query: { limit: 5 } } }
const NEWEST = { params: { query: { limit: 5, sort: '-publishedOn' } as never } }

/** What stands on the first page: each part is asked for by itself, so that one that fails leaves the others. */
export function useHome() {
  const indicators = useQuery({ queryKey: ['public', 'indicators'], queryFn: async () => (await got(api.GET('/api/notification/v1/public/indicators', { params: { query: { limit: 200 } } }))).items })
  const notices = useNotices()
  const documents = useQuery({ queryKey: ['public', 'documents', 'newest'], queryFn: async () => (await got(api.GET('/api/notification/v1/public/documents', FIRST))).items })
  const news = useQuery({ queryKey: ['public', 'news', 'newest'], queryFn: async () => (await got(api.GET('/api/notification/v1/public/news', NEWEST))).items })
  return { indicators, notices, documents, news }
}

/** The notices that are open now. */
export function useNotices() {
  return useQuery({ queryKey: ['public', 'notices'], queryFn: async () => (await got(api.GET('/api/notification/v1/public/notices', { params: { query: { limit: 200 } } }))).items })
}

/** Projects of the year's table in force. */
export function useProjects() {
  const { values, set, clear } = useFilters(['q', 'year'])
  const list = useList(
    () => ['public', 'projects', values.value],
    (cursor) => got(api.GET('/api/notification/v1/public/projects', { params: { query: { ...values.value, cursor } as never } })),
  )
  return { ...list, values, set, clear }
}

/** Documents marked public, the newest first. */
export function useDocuments() {
  const { values, set, clear } = useFilters(['q'])
  const list = useList(
    () => ['public', 'documents', values.value],
    (cursor) => got(api.GET('/api/notification/v1/public/documents', { params: { query: { ...values.value, cursor } } })),
  )
  return { ...list, values, set, clear }
}

/** One public document. */
export function useDocument(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['public', 'document', toValue(id)]), queryFn: () => got(api.GET('/api/notification/v1/public/documents/{id}', { params: { path: { id: toValue(id) } } })) })
}

/** What the address printed on a document says of it. */
export function useVerification(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['public', 'verification', toValue(id)]), queryFn: () => got(api.GET('/api/notification/v1/public/verifications/{id}', { params: { path: { id: toValue(id) } } })) })
}

/** Honours conferred, the latest first. */
export function useHonours() {
  const { values, set, clear } = useFilters(['q'])
  const list = useList(
    () => ['public', 'honours', values.value],
    (cursor) => got(api.GET('/api/notification/v1/public/honours', { params: { query: { ...values.value, cursor, sort: '-conferredOn' } as never } })),
  )
  return { ...list, values, set, clear }
}

/** Published suggestions with their replies, the latest first. */
export function useSuggestions() {
  const { values, set, clear } = useFilters(['q'])
  const list = useList(
    () => ['public', 'suggestions', values.value],
    (cursor) => got(api.GET('/api/notification/v1/public/suggestions', { params: { query: { ...values.value, cursor, sort: '-publishedOn' } as never } })),
  )
  return { ...list, values, set, clear }
}
