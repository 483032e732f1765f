import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { api, got, newKey } from '@/api/client'
import type { Difference, DifferenceKind, ReconciliationState } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'

const STYLE: ActStyle = { main: ['CLOSED'] }
const EXPLAIN: ActStyle = { main: [], needs: { EXPLAIN: [{ name: 'explanation', kind: 'long' }] } }
const KINDS = ['UNKNOWN_HERE', 'MISSING_AT_BANK', 'AMOUNT_DIFFERS', 'PAYEE_DIFFERS', 'DAY_DIFFERS', 'DOUBLE_AT_BANK'] as const satisfies readonly DifferenceKind[]

/** A month's reconciliations, the newest first, and the one that the address asks for. */
export function useMonth(period: Ref<string>) {
  const route = useRoute()
  const perform = useActs()
  const { unitName } = useNames()
  const query = useQuery({
    queryKey: computed(() => ['reconciliations', 'of', period.value]),
    queryFn: async () => [...(await got(api.GET('/api/funding/v1/reconciliations', { params: { query: { period: period.value, limit: 200 } } }))).items].sort((a, b) => b.revision - a.revision),
  })
  const revisions = computed(() => query.data.value ?? [])
  const one = computed(() => revisions.value.find((each) => String(each.revision) === route.query['revision']) ?? revisions.value[0])
  const id = computed(() => one.value?.id ?? '')
  const history = useQuery({
    queryKey: computed(() => ['reconciliations', id.value, 'transitions']),
    queryFn: () => got(api.GET('/api/funding/v1/reconciliations/{id}/transitions', { params: { path: { id: id.value } } })),
    enabled: computed(() => id.value !== ''),
  })
  const words = computed(() => ({ period: period.value, count: String(one.value?.differenceCount ?? 0), ours: yuan(one.value?.oursFen ?? 0), theirs: yuan(one.value?.theirsFen ?? 0) }))
  const actions = computed(() => actionsFor('reconciliation', one.value?.allowedTransitions ?? [], STYLE, words.value))
  const act = (to: string) => perform(() => got(api.POST('/api/funding/v1/reconciliations/{id}/transitions', { params: { path: { id: id.value } }, headers: { 'Idempotency-Key': newKey() }, body: { to: to as ReconciliationState } })), doneText('reconciliation', to, words.value))
  return { query, one, revisions, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'reconciliation', unitName)) }
}

/** The differences of a reconciliation, and saying why there is one. */
export function useDifferences(reconciliationId: () => string) {
  const { t } = useI18n()
  const perform = useActs()
  const { has } = useMe()
  const { values, set, clear } = useFilters(['kind', 'explained'])
  const list = useList<Difference>(
    () => ['reconciliations', reconciliationId(), 'differences', values.value],
    (cursor) => got(api.GET('/api/funding/v1/reconciliations/{id}/differences', { params: { path: { id: reconciliationId() }, query: { ...asQuery(values.value), limit: 200, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'kind', label: t('reconciliations.kind'), options: KINDS.map((value) => ({ value, label: t(`reconciliations.kinds.${value}`) })) },
    { name: 'explained', label: t('reconciliations.explanation'), options: ['false', 'true'].map((value) => ({ value, label: t(`reconciliations.explained.${value}`) })) },
  ])
  const wordsOf = (difference: Difference) => ({ voucher: difference.voucherNo, kind: t(`reconciliations.kinds.${difference.kind}`), yuan: yuan(difference.differenceFen) })
  const actionsOf = (difference: Difference) => (has('finance') ? actionsFor('difference', ['EXPLAIN'], EXPLAIN, wordsOf(difference)) : [])
  const actOn = (difference: Difference) => (_: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/funding/v1/reconciliations/{id}/differences/{differenceId}/explanations', { params: { path: { id: reconciliationId(), differenceId: difference.id } }, headers: { 'Idempotency-Key': newKey() }, body: { text: given['explanation'] ?? '' } })),
      doneText('difference', 'EXPLAIN', wordsOf(difference)),
    )
  return { ...list, values, set, clear, filters, actionsOf, actOn }
}

function asQuery({ kind, explained }: Record<string, string>) {
  return { kind: kind as DifferenceKind | undefined, explained: explained === undefined ? undefined : explained === 'true' }
}
