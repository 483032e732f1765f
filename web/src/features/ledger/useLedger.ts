import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { Account, AccountType, LedgerEntry } from '@/api/types'
import { useList } from '@/app/list'
import { useFilters } from '@/ui/filters'

export const ACCOUNT_TYPES = ['BUDGET_LINE', 'COMMITMENT', 'PROJECT', 'USED', 'UNIT', 'PAYABLE', 'PAID', 'CLAWBACK', 'EXTERNAL'] as const satisfies readonly AccountType[]

/** The books as of the day in the address, or now: accounts and trial balance. */
export function useLedger() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'type', 'asOf'])
  const asOf = computed(() => values.value['asOf'])
  const accounts = useList<Account>(
    () => ['ledger', 'accounts', values.value],
    (cursor) => got(api.GET('/api/funding/v1/accounts', { params: { query: { ...(values.value as { type?: AccountType }), cursor } } })),
  )
  const trial = useQuery({
    queryKey: computed(() => ['ledger', 'trial', asOf.value]),
    queryFn: () => got(api.GET('/api/funding/v1/journal/trial-balance', { params: { query: { asOf: asOf.value } } })),
  })
  const filters = computed(() => [{ name: 'type', label: t('ledger.type'), options: ACCOUNT_TYPES.map((value) => ({ value, label: t(`ledger.types.${value}`) })) }])
  return { ...accounts, trial, values, set, clear, filters, asOf }
}

/** One account with its entries, the oldest first. */
export function useAccount(id: () => string) {
  const account = useQuery({ queryKey: computed(() => ['ledger', 'account', id()]), queryFn: () => got(api.GET('/api/funding/v1/accounts/{id}', { params: { path: { id: id() } } })) })
  const entries = useList<LedgerEntry>(
    () => ['ledger', 'entries', id()],
    (cursor) => got(api.GET('/api/funding/v1/accounts/{id}/entries', { params: { path: { id: id() }, query: { cursor } } })),
  )
  return { account, entries: entries.query, rows: entries.rows }
}
