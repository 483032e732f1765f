import { useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { exactJson } from '@/api/exact'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { AwardRound, Explanation } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { keepScan } from '@/app/paper'
import { all, date, required, type Check } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'
import { anyWhole, anyWithheld, expectedFen, figuresAccepted, newSubject, settlementOf, subjectFaults, subjectOf, type SettlementTyped, type SubjectTyped } from './settling'

/** What a round's settlement moves, as far as it can be told before: by whose, in fen. */
export type Foreseen = { subjectCode: string; fen: number }[]

/** The settlement of a round being typed: who is accepted when and by which paper, with which figures, and who gets none. */
export function useSettlement(user: string, round: AwardRound, explanation: Explanation, today: MaybeRefOrGetter<string>) {
  const { t } = useI18n()
  const client = useQueryClient()
  const codes = explanation.shares.map((each) => each.subjectCode)
  const empty: SettlementTyped = { documentNumber: '', acceptedOn: '', paperId: '', paperName: '', reason: '', subjects: {} }
  const { values, restoredAt, settle, discard } = useDraft(`${user}.settlement.${round.id}`, empty)
  const past: Check = (typed) => (typed > toValue(today) ? t('settlement.future') : undefined)
  const { complaints, look, lookAll, take } = useComplaints(values, {
    documentNumber: required,
    acceptedOn: (typed) => (anyWhole(values, codes) ? all(date, past)(typed) : undefined),
    reason: (typed) => (anyWithheld(values, codes) ? required(typed) : undefined),
  })
  const state = reactive({ busy: false, refusal: null as string | null, looked: false, foreseen: null as Foreseen | null })
  const once = onceOnly()
  const faults = computed(() => new Map(codes.map((code) => [code, state.looked ? subjectFaults(subjectOf(values, code), toValue(today)) : {}])))

  const change = (code: string, changes: Partial<SubjectTyped>) => {
    values.subjects = { ...values.subjects, [code]: { ...newSubject(), ...values.subjects[code], ...changes } }
  }
  async function keep(file: File, into: (id: string, name: string) => void): Promise<void> {
    state.busy = true
    state.refusal = null
    try {
      const stored = await keepScan('funding', file)
      into(stored.id, stored.name)
    } catch (cause) {
      state.refusal = refusalOf(cause)
    }
    state.busy = false
  }
  function isWhole(): boolean {
    state.looked = true
    const whole = [...faults.value.values()].every((each) => Object.keys(each).length === 0)
    return lookAll() && whole
  }
  /** The shares as they come out with the accepted figures; the noticed ones where nothing differs. */
  async function foresee(): Promise<void> {
    state.foreseen = null
    const factors = figuresAccepted(explanation.factors, values, codes)
    try {
      const { allocations } = factors
        ? await got(api.POST('/api/funding/v1/award-policies/{code}/versions/{version}/simulations', { params: { path: { code: round.policyCode, version: round.policyVersion } }, body: { poolFen: explanation.poolFen, asOf: explanation.asOf, factors }, bodySerializer: exactJson }))
        : { allocations: explanation.shares }
      const now = new Map(allocations.map((each) => [each.subjectCode, each]))
      state.foreseen = explanation.shares.map((had) => ({ subjectCode: had.subjectCode, fen: expectedFen(had, now.get(had.subjectCode), subjectOf(values, had.subjectCode).way) }))
    } catch (cause) {
      // What cannot be told before is still settled by the service, which says what came of it.
      if (asProblem(cause).status !== 422 && asProblem(cause).status !== 403) state.refusal = refusalOf(cause)
    }
  }
  async function send(): Promise<boolean> {
    state.busy = true
    state.refusal = null
    try {
      await once((key) => got(api.POST('/api/funding/v1/award-rounds/{id}/transitions', { params: { path: { id: round.id }, header: { 'Idempotency-Key': key } }, body: settlementOf(values, codes), bodySerializer: exactJson })))
      settle(empty)
      say(t('settlement.done'))
      await client.invalidateQueries()
      return true
    } catch (cause) {
      state.refusal = refusalOf(cause)
      take(asProblem(cause))
      return false
    } finally {
      state.busy = false
    }
  }
  return { codes, values, restoredAt, discard, complaints, look, state, faults, change, keep, isWhole, foresee, send }
}
