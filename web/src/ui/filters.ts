import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

/** The values of the named filters in an address; an absent or empty one is not there. */
export function filtersOf(query: LocationQuery, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of names) {
    const value = query[name]
    if (typeof value === 'string' && value !== '') found[name] = value
  }
  return found
}

/** The address with one filter changed; everything else in it stays as it is. */
export function withFilter(query: LocationQuery, name: string, value: string | null): LocationQuery {
  const others = Object.fromEntries(Object.entries(query).filter(([each]) => each !== name))
  return value ? { ...others, [name]: value } : others
}

/** Filters that live in the address bar, so that a link shows a colleague the same. */
export function useFilters(names: readonly string[]): {
  values: ComputedRef<Record<string, string>>
  set: (name: string, value: string | null) => void
  clear: () => void
} {
  const route = useRoute()
  const router = useRouter()
  const values = computed(() => filtersOf(route.query, names))
  const set = (name: string, value: string | null) => {
    void router.replace({ query: withFilter(route.query, name, value) })
  }
  const clear = () => {
    void router.replace({ query: names.reduce((query, name) => withFilter(query, name, null), route.query) })
  }
  return { values, set, clear }
}
