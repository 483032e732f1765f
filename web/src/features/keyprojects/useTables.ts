import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useRouter } from 'vue-router'
import { api, got } from '@/api/client'
import type { TableTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { PAPER_NEEDS, withPaper } from '@/app/paper'
import { useMe } from '@/app/session'
import { i18n } from '@/i18n'
import { wan } from '@/ui/format'

const STYLE: ActStyle = {
  main: ['CHECKED', 'APPROVED', 'ISSUED'],
  needs: { ISSUED: [{ name: 'documentNumber' }] },
}

/** Every version of every year's table, the newest first. */
export function useTables() {
  return useQuery({
    queryKey: ['tables'],
    queryFn: async () => {
      const page = await got(api.GET('/api/projects/v1/key-project-tables', { params: { query: { limit: 200 } } }))
      return [...page.items].sort((a, b) => b.year - a.year || b.version - a.version)
    },
  })
}

/** One version with its entries, its history and what may be done. */
export function useTable(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { has } = useMe()
  const router = useRouter()
  const style = computed(() => (has('registrar') ? { ...STYLE, needs: { ...STYLE.needs, APPROVED: PAPER_NEEDS } } : STYLE))
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['table', toValue(id)]), queryFn: () => got(api.GET('/api/projects/v1/key-project-tables/{id}', { params: path() })) })
  const entries = useQuery({ queryKey: computed(() => ['table', toValue(id), 'entries']), queryFn: () => got(api.GET('/api/projects/v1/key-project-tables/{id}/entries', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['table', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/projects/v1/key-project-tables/{id}/transitions', { params: path() })) })
  const table = computed(() => query.data.value)
  const words = computed(() => ({ year: String(table.value?.year ?? ''), version: String(table.value?.version ?? '') }))
  const actions = computed(() => {
    const it = table.value
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('tables.table'), value: t('tables.name', words.value) },
      { label: t('tables.entries'), value: String(it.entryCount) },
      { label: t('tables.total'), value: `${wan(it.totalInvestmentFen)} ${t('ui.money.wan')}` },
      { label: t('tables.annual'), value: `${wan(it.annualInvestmentFen)} ${t('ui.money.wan')}` },
    ]
    const next = it.state === 'ISSUED' && has('office') ? ['NEXT'] : []
    return actionsFor('table', [...it.allowedTransitions, ...next], style.value, words.value, facts)
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(() => (to === 'NEXT' ? begin() : move(withPaper(to, given) as TableTransition)), doneText('table', to, words.value))
  const move = (body: TableTransition) => got(api.POST('/api/projects/v1/key-project-tables/{id}/transitions', { params: path(), body }))
  async function begin(): Promise<void> {
    const made = await got(api.POST('/api/projects/v1/key-project-tables', { body: { year: table.value?.year ?? 0, copyEntries: true } }))
    await router.push(`/tables/${made.id}`)
  }
  return { query, table, entries, actions, act, words, history: computed(() => happenings(history.data.value?.items ?? [], 'table', unitName)) }
}

/** What changed from one version to another. */
export function useDiff(id: MaybeRefOrGetter<string>, against: MaybeRefOrGetter<string | null>) {
  return useQuery({
    queryKey: computed(() => ['table', toValue(id), 'diff', toValue(against)]),
    queryFn: () => got(api.GET('/api/projects/v1/key-project-tables/{id}/diff', { params: { path: { id: toValue(id) }, query: { against: toValue(against) ?? '' } } })),
    enabled: computed(() => toValue(against) !== null),
  })
}
