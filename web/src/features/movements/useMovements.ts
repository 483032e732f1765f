import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { BudgetLine, Movement, MovementKind, MovementState, MovementTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { i18n } from '@/i18n'
import type { Action } from '@/ui/actions'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'

export const KINDS = ['SUPPLEMENT', 'CUT', 'TRANSFER', 'CARRY_OVER', 'RECOVERY'] as const satisfies readonly MovementKind[]
const STATES = ['PREPARED', 'APPROVED', 'CANCELLED'] as const satisfies readonly MovementState[]
const STYLE: ActStyle = { main: ['APPROVED'], binding: ['CANCELLED'], needs: { CANCELLED: [{ name: 'reason', kind: 'long' }] } }
const ROLES_TOLD = ['finance', 'finance-check', 'finance-chief', 'auditor', 'leader', 'office'] as const

/** Whether a kind takes all that is free, however much that is when it is approved. */
export function movesAll(kind: MovementKind): boolean {
  return kind === 'CARRY_OVER' || kind === 'RECOVERY'
}

/** Movements as the address bar asks for them. */
export function useMovements() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'kind', 'state'])
  const list = useList<Movement>(
    () => ['movements', values.value],
    (cursor) => got(api.GET('/api/funding/v1/budget-movements', { params: { query: { ...(values.value as { kind?: MovementKind; state?: MovementState }), sort: '-preparedOn', cursor } } })),
  )
  const filters = computed(() => [
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`movements.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.movement.${value}`) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** All movements from or to a line. */
export function useMovementsOf(lineId: () => string) {
  return useList<Movement>(
    () => ['movements', 'of', lineId()],
    (cursor) => got(api.GET('/api/funding/v1/budget-movements', { params: { query: { budgetLineId: lineId(), cursor } } })),
  )
}

/** Lines whose money is due to go back to the treasury, for those who look after all money. */
export function useDueRecoveries() {
  const { has } = useMe()
  return useQuery({ queryKey: ['movements', 'due-recoveries'], queryFn: () => got(api.GET('/api/funding/v1/budget-movements/due-recoveries')), enabled: computed(() => has(...ROLES_TOLD)) })
}

/** Who prepared and who approved a movement. */
export function useHands(id: MaybeRefOrGetter<string>) {
  return useQuery({ queryKey: computed(() => ['movement', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/funding/v1/budget-movements/{id}/transitions', { params: { path: { id: toValue(id) } } })) })
}

/** One movement with its lines and what may be done about it. */
export function useMovement(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { has } = useMe()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['movement', toValue(id)]), queryFn: () => got(api.GET('/api/funding/v1/budget-movements/{id}', { params: path() })) })
  const movement = computed(() => query.data.value)
  const hands = useHands(id)
  const line = useQuery({
    queryKey: computed(() => ['budget-line', movement.value?.budgetLineId]),
    queryFn: () => got(api.GET('/api/funding/v1/budget-lines/{id}', { params: { path: { id: movement.value?.budgetLineId ?? '' } } })),
    enabled: computed(() => movement.value?.state === 'PREPARED'),
  })
  const words = computed(() => wordsOf(movement.value))
  const actions = computed(() => (movement.value ? actionsFor('movement', movement.value.allowedTransitions, STYLE, words.value, factsOf(movement.value, line.data.value)) : []))
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/funding/v1/budget-movements/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as MovementTransition })), doneText('movement', to, words.value))
  const waits = computed(() => waitingFor(movement.value, has))
  return { query, movement, line: line.data, actions, act, waits, history: computed(() => happenings(hands.data.value?.items ?? [], 'movement', unitName)) }
}

/** Whose hand a prepared movement waits for, where it is not this person's; the key of its sentence. */
export function waitingFor(it: Pick<Movement, 'state' | 'allowedTransitions' | 'earmarkChange'> | undefined, has: (...roles: string[]) => boolean): string | null {
  if (it?.state !== 'PREPARED' || it.allowedTransitions.includes('APPROVED')) return null
  if (it.earmarkChange && !has('finance-chief')) return 'movements.waitsForChief'
  return 'movements.waitsForSecond'
}

/** What an approval will do, with the amounts: of a kind that moves all, what is free now. */
export function factsOf(it: Movement, line: Pick<BudgetLine, 'amountFen' | 'availableFen'> | undefined): NonNullable<Action['facts']> {
  const { t } = i18n.global
  const inYuan = (fen: number) => `${yuan(fen)} ${t('progress.yuan')}`
  const known = it.amountFen !== null && it.amountFen !== undefined
  return [
    { label: t('movements.line'), value: it.budgetLineCode },
    ...(it.toLineCode ? [{ label: t('movements.toLine'), value: it.toLineCode }] : []),
    ...(known ? [{ label: t('payments.amount'), value: inYuan(it.amountFen) }] : []),
    ...(line ? [{ label: t('movements.freeNow'), value: inYuan(line.availableFen) }] : []),
    { label: t('movements.document'), value: it.documentNumber },
    ...(it.earmarkChange ? [{ label: t('movements.earmarkChange'), value: it.earmarkChange }] : []),
  ]
}

function wordsOf(it: Movement | undefined): Record<string, string> {
  const { t } = i18n.global
  const known = it?.amountFen !== null && it?.amountFen !== undefined
  return { kind: it ? t(`movements.kinds.${it.kind}`) : '', line: it?.budgetLineCode ?? '', amount: known ? `${yuan(it.amountFen)} ${t('progress.yuan')}` : t('movements.allFree') }
}
