import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { TableEntry } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { i18n } from '@/i18n'
import { wan } from '@/ui/format'

const STYLE: ActStyle = {
  main: ['CHECKED', 'APPROVED', 'ISSUED'],
  needs: { ISSUED: [{ name: 'documentNumber' }], DRAFT: [{ name: 'reason', kind: 'long' }] },
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
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['table', toValue(id)]), queryFn: () => got(api.GET('/api/projects/v1/key-project-tables/{id}', { params: path() })) })
  const entries = useList<TableEntry>(
    () => ['table', toValue(id), 'entries'],
    (cursor) => got(api.GET('/api/projects/v1/key-project-tables/{id}/entries', { params: { ...path(), query: { limit: 200, cursor } } })),
  )
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
    return actionsFor('table', it.allowedTransitions, STYLE, words.value, facts)
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/projects/v1/key-project-tables/{id}/transitions', { params: path(), body: { to, ...given } })), doneText('table', to, words.value))
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
