import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import type { Contract, ContractAmendment } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { fenOf, wan, yuan } from '@/ui/format'

const STYLE: ActStyle = { main: [], needs: { AMEND: [{ name: 'amount', optional: true }, { name: 'payee', optional: true }, { name: 'payeeAccountNo', optional: true }, { name: 'reason', kind: 'long' }] } }

/** Contracts as the address bar asks for them. */
export function useContracts() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'unitCode', 'projectId', 'sort'])
  const { units, unitName } = useNames()
  const list = useList<Contract>(
    () => ['contracts', values.value],
    (cursor) => got(api.GET('/api/funding/v1/contracts', { params: { query: { sort: '-signedOn', ...values.value, cursor } } })),
  )
  const filters = computed(() => [{ name: 'unitCode', label: t('contracts.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) }])
  const sum = (of: (contract: Contract) => number) => wan(list.rows.value.reduce((total, each) => total + of(each), 0))
  const sums = computed(() => ({ agreed: sum((each) => each.amountFen), paid: sum((each) => each.paidFen), way: sum((each) => each.requestedFen - each.paidFen), left: sum((each) => each.leftFen) }))
  return { ...list, values, set, clear, filters, sums, unitName }
}

/** One contract with the payments made of it. */
export function useContract(id: MaybeRefOrGetter<string>) {
  const { t } = useI18n()
  const perform = useActs()
  const { me, has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['contract', toValue(id)]), queryFn: () => gotVersioned(api.GET('/api/funding/v1/contracts/{id}', { params: path() })) })
  const payments = useQuery({ queryKey: computed(() => ['payments', 'contract', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/payments', { params: { query: { contractId: toValue(id), sort: 'preparedOn', limit: 200 } } })) })
  const contract = computed(() => query.data.value?.data)
  const own = computed(() => contract.value?.unitCode === me.value?.unitCode && has('unit', 'unit-chief'))
  const words = computed(() => ({ number: contract.value?.contractNo ?? '', requested: yuan(contract.value?.requestedFen ?? 0) }))
  const actions = computed(() => (own.value && has('unit-chief') ? actionsFor('contract', ['AMEND'], STYLE, words.value) : []))
  async function act(_: string, { amount, reason = '', ...rest }: Record<string, string>): Promise<string | null> {
    const fen = amount ? fenOf(amount) : undefined
    if (fen === null) return t('ui.form.amount')
    const body: ContractAmendment = { reason, ...rest, ...(fen !== undefined && { amountFen: fen }) }
    return perform(() => got(api.PATCH('/api/funding/v1/contracts/{id}', { params: path(), headers: { 'If-Match': query.data.value?.etag ?? '', 'Content-Type': 'application/merge-patch+json' }, body })), doneText('contract', 'AMEND', words.value))
  }
  return { query, contract, payments, own, actions, act }
}
