import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { asProblem } from '@/api/problem'

/** Where signing in starts for a page; the door brings the person back to it. */
export function signInAddress(path: string): string {
  return `/login?to=${encodeURIComponent(path)}`
}

/** Who is signed in. `out` is true once the door has said: nobody. */
export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: () => got(api.GET('/api/me')),
    staleTime: 60_000,
    retry: (count, cause) => count < 2 && asProblem(cause).status !== 401,
  })
  const me = computed(() => query.data.value)
  const out = computed(() => query.error.value !== null && asProblem(query.error.value).status === 401)
  const has = (...roles: string[]) => roles.some((role) => me.value?.roles.includes(role))
  return { me, out, has, query }
}
