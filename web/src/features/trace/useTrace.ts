import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { Hop, ProjectStep } from '@/api/types'
import { cursorOf } from '@/app/list'

/** The path of a payment's money back to its source. */
export function usePaymentTrace(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['trace', 'payment', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/payments/{id}/trace', { params: { path: { id: toValue(id) } } })) })
}

/** The path of a line's money, up and down, with its postings as one scrolls. */
export function useLineTrace(id: MaybeRefOrGetter<string>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['trace', 'line', toValue(id)]),
    queryFn: ({ pageParam }) => got(api.GET('/api/funding/v1/budget-lines/{id}/trace', { params: { path: { id: toValue(id) }, query: { cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.postings.next ? Number(cursorOf(last.postings.next)) : undefined),
  })
  const trace = computed(() => query.data.value?.pages[0])
  const postings = computed<Hop[]>(() => (query.data.value?.pages ?? []).flatMap((page) => page.postings.items))
  return { query, trace, postings }
}

/** The path of a project's money from each source to its last use, with its postings as one scrolls. */
export function useProjectTrace(id: MaybeRefOrGetter<string>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['trace', 'project', toValue(id)]),
    queryFn: ({ pageParam }) => got(api.GET('/api/funding/v1/projects/{projectId}/trace', { params: { path: { projectId: toValue(id) }, query: { cursor: pageParam } } })),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => (last.postings.next ? Number(cursorOf(last.postings.next)) : undefined),
  })
  const trace = computed(() => query.data.value?.pages[0])
  const postings = computed<ProjectStep[]>(() => (query.data.value?.pages ?? []).flatMap((page) => page.postings.items))
  return { query, trace, postings }
}
