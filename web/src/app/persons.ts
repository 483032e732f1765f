import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { i18n } from '@/i18n'

const LONG_MS = 600_000
const MOST_PAGES = 10

async function everyone(): Promise<[string, string][]> {
  const named: [string, string][] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await got(api.GET('/api/projects/v1/persons', { params: { query: { limit: 200, cursor } } }))
    for (const each of items) if (each.userName) named.push([each.userName, each.name])
    if (!next) break
    cursor = next
  }
  return named
}

/** What an account that is no person's is called: another system, or this one by itself; any other is shown itself. */
export function accountName(account: string): string {
  const { t, te } = i18n.global
  const key = `account.${account.replace(/^service-account-/, '')}`
  return te(key) || te(key, 'zh') ? t(key) : account
}

/** Names of persons by the accounts they act under; one that nobody knows, or may not be looked up, is shown itself. */
export function usePersons() {
  const query = useQuery({ queryKey: ['persons', 'by-account'], queryFn: everyone, staleTime: LONG_MS, retry: false })
  const names = computed(() => new Map(query.data.value ?? []))
  const personName = (account: string | null | undefined) => (account ? (names.value.get(account) ?? accountName(account)) : '—')
  return { personName }
}
