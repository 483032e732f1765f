import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { Allocation, AllocationTransition } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { i18n } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { fenOf, yuan, yuanTyped } from '@/ui/format'

const KINDS = ['ADVANCE', 'SETTLEMENT', 'DIRECT', 'CLAWBACK'] as const
const STATES = ['PREPARED', 'ALLOCATED', 'CANCELLED'] as const
const STYLE: ActStyle = {
  main: ['ALLOCATED', 'CLAWBACK'],
  binding: ['CANCELLED'],
  needs: { CANCELLED: [{ name: 'reason', kind: 'long' }], CLAWBACK: [{ name: 'amountYuan' }, { name: 'documentNumber' }, { name: 'reason', kind: 'long' }] },
}

/** Allocations as the address bar asks for them, and the one it names. */
export function useAllocations() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['kind', 'state', 'unitCode'])
  const { values: named } = useFilters(['id'])
  const { units, unitName } = useNames()
  const list = useList<Allocation>(
    () => ['allocations', values.value],
    (cursor) => got(api.GET('/api/funding/v1/allocations', { params: { query: { ...(values.value as Partial<Pick<Allocation, 'kind' | 'state'>>), cursor } } })),
  )
  const id = computed(() => named.value['id'] ?? '')
  const one = useQuery({ queryKey: computed(() => ['allocation', id.value]), queryFn: () => got(api.GET('/api/funding/v1/allocations/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '') })
  const filters = computed(() => [
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`allocations.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.allocation.${value}`) })) },
    { name: 'unitCode', label: t('projects.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters, id, one, ...useAllocationActs(() => one.data.value) }
}

function useAllocationActs(one: () => Allocation | undefined) {
  const perform = useActs()
  const { has } = useMe()
  const words = computed(() => wordsOf(one()))
  const actions = computed(() => {
    const it = one()
    if (!it) return []
    const { t } = i18n.global
    const facts = [
      { label: t('projects.unit'), value: it.unitName },
      { label: t('rounds.fromLine'), value: it.sourceLineCode },
      { label: t('payments.amount'), value: `${words.value['amount']} ${t('progress.yuan')}` },
      { label: t('payments.documentNo'), value: it.documentNumber },
    ]
    const taken = it.state === 'ALLOCATED' && it.kind !== 'CLAWBACK' && leftFen(it) > 0 && has('finance')
    return actionsFor('allocation', [...it.allowedTransitions, ...(taken ? ['CLAWBACK'] : [])], STYLE, words.value, facts).map((action) => (action.to === 'CLAWBACK' ? { ...action, main: it.clawbackOffered, words: t(it.clawbackOffered ? 'allocations.takeBackLate' : 'allocations.takeBack', words.value), needs: action.needs?.map((need) => (need.name === 'amountYuan' ? { ...need, hint: t('allocations.atMost', words.value), initial: yuanTyped(leftFen(it)) } : need)) } : action))
  })
  async function act(to: string, given: Record<string, string>): Promise<string | null> {
    if (to !== 'CLAWBACK') return perform(() => move(to, given), doneText('allocation', to, words.value))
    const amountFen = fenOf(given['amountYuan'] ?? '')
    if (amountFen === null || amountFen < 1 || amountFen > leftFen(one())) return i18n.global.t('allocations.amountWrong', words.value)
    return perform(() => takeBack(amountFen, given), doneText('allocation', to, { ...words.value, amount: yuan(amountFen) }))
  }
  const header = () => ({ 'Idempotency-Key': newKey() })
  const move = (to: string, given: Record<string, string>) => got(api.POST('/api/funding/v1/allocations/{id}/transitions', { params: { path: { id: one()?.id ?? '' }, header: header() }, headers: header(), body: { to, ...given } as AllocationTransition } as never))
  const takeBack = (amountFen: number, given: Record<string, string>) => got(api.POST('/api/funding/v1/allocations', { headers: header(), body: { reversesId: one()?.id, amountFen, documentNumber: given['documentNumber'] ?? '', reason: given['reason'] } } as never))
  return { actions, act }
}

function leftFen(it: Allocation | undefined): number {
  return it ? it.amountFen - it.clawedBackFen : 0
}

function wordsOf(it: Allocation | undefined): Record<string, string> {
  return { unit: it?.unitName ?? '', amount: yuan(leftFen(it)), line: it?.sourceLineCode ?? '' }
}
