import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { BudgetLine, MovementKind, MovementRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, amount, date, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf } from '@/ui/format'
import { say } from '@/ui/notices'
import { KINDS, movesAll } from './useMovements'

export interface MovementForm {
  kind: MovementKind | ''
  toBudgetLineId: string
  amount: string
  documentNumber: string
  documentDate: string
  reason: string
  earmarkChange: string
}

const EMPTY: MovementForm = { kind: '', toBudgetLineId: '', amount: '', documentNumber: '', documentDate: '', reason: '', earmarkChange: '' }

/** Kinds a line can move by: one that carries on another level's money grows and shrinks by allocation alone. */
export function kindsFor(line: Pick<BudgetLine, 'parentLineId'>): MovementKind[] {
  return KINDS.filter((kind) => !line.parentLineId || (kind !== 'SUPPLEMENT' && kind !== 'CUT'))
}

/** Lines that money of a line may be transferred to: of the same level and year, and of the same government. */
export function transferTargets(from: BudgetLine, lines: readonly BudgetLine[]): BudgetLine[] {
  return lines.filter(
    (to) => to.id !== from.id && to.level === from.level && to.year === from.year && !to.parentLineId === !from.parentLineId && (from.level !== 'DISTRICT' || to.ownerUnitCode === from.ownerUnitCode),
  )
}

/** Whether money would change what it is for, in whatever order the purposes are named. */
export function earmarkDiffers(a: BudgetLine['earmark'], b: BudgetLine['earmark']): boolean {
  const as = ({ purposes, excludedPurposes, fieldCodes }: BudgetLine['earmark']) => JSON.stringify([purposes, excludedPurposes, fieldCodes].map((codes) => [...new Set(codes)].sort()))
  return as(a) !== as(b)
}

/** What is sent for a form; what its kind does not take is left out. */
export function movementOf(form: MovementForm, budgetLineId: string): MovementRequest {
  const { kind, toBudgetLineId, documentNumber, documentDate, reason, earmarkChange } = form
  const transfer = kind === 'TRANSFER'
  return {
    kind,
    budgetLineId,
    documentNumber: documentNumber.trim(),
    documentDate,
    reason: reason.trim(),
    ...(kind && !movesAll(kind) && { amountFen: fenOf(form.amount) ?? 0 }),
    ...(transfer && { toBudgetLineId }),
    ...(transfer && earmarkChange.trim() && { earmarkChange: earmarkChange.trim() }),
  } as MovementRequest
}

/** A movement being prepared for a line. */
export function useMovementForm(user: string, line: BudgetLine, asked: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft<MovementForm>(`${user}.movement.${line.id}`, { ...EMPTY, kind: kindsFor(line).find((kind) => kind === asked) ?? '' })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const once = onceOnly()
  const lines = useQuery({
    queryKey: ['budget-lines', 'beside', line.year, line.level],
    queryFn: () => got(api.GET('/api/funding/v1/budget-lines', { params: { query: { year: line.year, level: line.level, limit: 200 } } })),
    enabled: computed(() => values.kind === 'TRANSFER'),
  })
  const targets = computed(() => transferTargets(line, lines.data.value?.items ?? []))
  const target = computed(() => targets.value.find((each) => each.id === values.toBudgetLineId))
  const changesEarmark = computed(() => values.kind === 'TRANSFER' && target.value !== undefined && earmarkDiffers(line.earmark, target.value.earmark))
  const { complaints, look, lookAll, take } = useComplaints(values, {
    kind: required,
    amount: (typed) => (values.kind && movesAll(values.kind) ? undefined : all(required, amount)(typed)),
    toBudgetLineId: (chosen) => (values.kind === 'TRANSFER' ? required(chosen) : undefined),
    documentNumber: required,
    documentDate: all(required, date),
    reason: required,
    earmarkChange: (typed) => (changesEarmark.value ? required(typed) : undefined),
  })
  /** Sends it; the id of what was prepared. */
  async function send(): Promise<string | null> {
    busy.value = true
    refusal.value = null
    try {
      const body = movementOf(changesEarmark.value ? values : { ...values, earmarkChange: '' }, line.id)
      const made = await once((key) => got(api.POST('/api/funding/v1/budget-movements', { headers: { 'Idempotency-Key': key }, body })))
      settle(EMPTY)
      say(t('movements.prepared', { kind: t(`movements.kinds.${made.kind}`), line: made.budgetLineCode }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause), { amountFen: 'amount' })
      return null
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, targets, target, changesEarmark, complaints, look, lookAll, refusal, busy, send }
}
