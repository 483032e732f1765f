import { useQuery } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import { saveFile, XLSX } from '@/api/file'
import type { AwardFactor, RoundObjection } from '@/api/types'
import { refusalOf, useActs } from '@/app/acts'
import { asProblem } from '@/api/problem'

/** The figures of a round; while it collects, also those that are missing. */
export function useFactors(id: string) {
  const { t } = useI18n()
  const perform = useActs()
  const params = { path: { id } }
  const factors = useQuery({ queryKey: ['award-round', id, 'factors'], queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}/factors', { params })) })
  const confirm = (chosen: readonly AwardFactor[]) =>
    perform(
      () => got(api.POST('/api/funding/v1/award-rounds/{id}/factors/confirmations', { params, headers: { 'Idempotency-Key': newKey() }, body: { factors: chosen.map(({ subjectCode, factorCode }) => ({ subjectCode, factorCode })) } })),
      t('rounds.confirmed', { count: chosen.length }),
    )
  return { factors, confirm }
}

/** How the shares of a freeze were reached; asked for once they are computed. */
export function useExplanation(id: string, freezeNo: MaybeRefOrGetter<number | undefined>, isComputed: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: computed(() => ['award-round', id, 'explanation', toValue(freezeNo)]),
    queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}/explanations', { params: { path: { id }, query: { freezeNo: toValue(freezeNo) } } })),
    enabled: computed(() => toValue(isComputed)),
  })
}

/** The workbook of a freeze, whose formulas reckon the same shares anew. */
export function useWorkbook(id: string, freezeNo: MaybeRefOrGetter<number | undefined>) {
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  async function save(name: string): Promise<void> {
    busy.value = true
    refusal.value = null
    const no = toValue(freezeNo)
    await saveFile(`/api/funding/v1/award-rounds/${id}/explanations${no ? `?freezeNo=${no}` : ''}`, XLSX, `${name}.xlsx`).catch((cause: unknown) => (refusal.value = refusalOf(cause)))
    busy.value = false
  }
  return { busy, refusal, save }
}

/** Objections to the public notice. */
export function useObjections(id: string) {
  const { t } = useI18n()
  const perform = useActs()
  const params = { path: { id } }
  const headers = () => ({ 'Idempotency-Key': newKey() })
  const objections = useQuery({ queryKey: ['award-round', id, 'objections'], queryFn: () => got(api.GET('/api/funding/v1/award-rounds/{id}/objections', { params })) })
  const file = (text: string, evidenceId: string | undefined) =>
    perform(() => got(api.POST('/api/funding/v1/award-rounds/{id}/objections', { params, headers: headers(), body: { text, ...(evidenceId && { evidenceId }) } })), t('rounds.objected'))
  const decide = (objection: RoundObjection, to: 'UPHELD' | 'REJECTED', reason: string) =>
    perform(
      () => got(api.POST('/api/funding/v1/award-rounds/{id}/objections/{objectionId}/transitions', { params: { path: { id, objectionId: objection.id } }, headers: headers(), body: { to, reason } })),
      t(to === 'UPHELD' ? 'rounds.upheld' : 'rounds.rejected'),
    )
  return { objections, file, decide }
}

/** Where the money went: the allocations of a round with the lines at both ends; a line one may not read stays without amounts. */
export function useMoneyPath(roundId: string) {
  return useQuery({
    queryKey: ['award-round', roundId, 'money'],
    queryFn: async () => {
      const { items } = await got(api.GET('/api/funding/v1/allocations', { params: { query: { roundId, limit: 200 } } }))
      const ids = [...new Set(items.map((each) => each.budgetLineId).filter((each) => each !== null && each !== undefined))]
      const lines = await Promise.all(ids.map(lineOf))
      return { items, lines: new Map(lines.filter((each) => each !== null).map((each) => [each.id, each])) }
    },
  })
}

async function lineOf(id: string) {
  try {
    return await got(api.GET('/api/funding/v1/budget-lines/{id}', { params: { path: { id } } }))
  } catch (cause) {
    if ([403, 404].includes(asProblem(cause).status)) return null
    throw cause
  }
}
