import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'

interface Page<T> {
  items: T[]
  next?: string | null
  total?: number | null
}

/** A list read page by page by its keyset cursor; `page` fetches the one after the given cursor. */
export function useList<T>(key: MaybeRefOrGetter<readonly unknown[]>, page: (cursor: string | undefined) => Promise<Page<T>>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => [...toValue(key)]),
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => cursorOf(last.next),
    placeholderData: keepPreviousData,
  })
  const rows = computed<T[]>(() => (query.data.value?.pages ?? []).flatMap((each) => each.items))
  const total = computed(() => query.data.value?.pages[0]?.total ?? null)
  return { query, rows, total }
}

/** The cursor inside a `next` address. */
export function cursorOf(next: string | null | undefined): string | undefined {
  if (!next) return undefined
  return new URL(next, 'http://door').searchParams.get('cursor') ?? undefined
}
