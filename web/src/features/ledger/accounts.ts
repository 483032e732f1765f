import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { i18n } from '@/i18n'

/** What an account is called: its code without the type, levels and sources in words, projects by their codes. */
export function accountLabel(code: string, projects: ReadonlyMap<string, string>): string {
  const [, ...parts] = code.split(':')
  const said = parts.map((part, index) => (part === 'SOURCE' ? '' : (projects.get(part) ?? worded(part, parts[index - 1] === 'SOURCE' ? 'source' : 'level'))))
  return said.filter(Boolean).join(' · ') || code
}

function worded(part: string, kind: 'source' | 'level'): string {
  const { t, te } = i18n.global
  return te(`${kind}.${part}`) || te(`${kind}.${part}`, 'zh') ? t(`${kind}.${part}`) : part
}

/** Names of accounts; one of a project that is not known shows its id. */
export function useAccountLabels() {
  const query = useQuery({ queryKey: ['projects', 'codes'], queryFn: () => got(api.GET('/api/projects/v1/projects', { params: { query: { limit: 200 } } })), staleTime: 600_000, retry: false })
  const codes = computed(() => new Map((query.data.value?.items ?? []).map((each) => [each.id, each.code ?? each.name])))
  return { labelOf: (code: string) => accountLabel(code, codes.value) }
}
