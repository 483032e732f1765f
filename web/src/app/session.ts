import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'

/** Set by the door when somebody signs in; without it there is nobody to ask about. */
const MARK = 'ecocity_known'

/** Where signing in starts for a page; the door brings the person back to it. */
export function signInAddress(path: string): string {
  return `/login?to=${encodeURIComponent(path)}`
}

function wasSignedIn(): boolean {
  return document.cookie.split('; ').some((each) => each.startsWith(`${MARK}=`))
}

/** Signing out, or a session that is found ended: later pages need not ask. */
export function forgetSignIn(): void {
  document.cookie = `${MARK}=; Path=/; Max-Age=0; SameSite=Lax`
}

async function askWho() {
  if (!wasSignedIn()) throw new Problem(401, {})
  try {
    return await got(api.GET('/api/me'))
  } catch (cause) {
    if (asProblem(cause).status === 401) forgetSignIn()
    throw cause
  }
}

/** Who is signed in. `out` is true once the door has said: nobody. */
export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: askWho,
    staleTime: 60_000,
    retry: (count, cause) => count < 2 && asProblem(cause).status !== 401,
  })
  const me = computed(() => query.data.value)
  const out = computed(() => query.error.value !== null && asProblem(query.error.value).status === 401)
  const has = (...roles: string[]) => roles.some((role) => me.value?.roles.includes(role))
  return { me, out, has, query }
}
