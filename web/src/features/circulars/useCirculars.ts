import { useQuery } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { Circular, CircularTransition } from '@/api/types'
import { actionsFor, doneText, happenings, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useProgramme } from '@/app/programme'
import { useToday } from '@/app/today'
import { i18n } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { minute } from '@/ui/format'
import { monthsBack } from './months'

const STATES = ['COMPILED', 'CONFIRMING', 'REVIEWED', 'APPROVED', 'ISSUED'] as const
const KINDS = ['PROGRESS', 'INSPECTION'] as const
const STYLE: ActStyle = {
  main: ['CONFIRMING', 'REVIEWED', 'APPROVED'],
  needs: { REVIEWED: [{ name: 'reason', kind: 'long', optional: true }], APPROVED: [{ name: 'reason', kind: 'long', optional: true }] },
}

/** Circulars as the address bar asks for them. */
export function useCirculars() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['period', 'kind', 'state'])
  const { phases } = useProgramme()
  const { today } = useToday()
  const list = useList<Circular>(
    () => ['circulars', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/circulars', { params: { query: { ...(values.value as Partial<Pick<Circular, 'kind' | 'state'>>), sort: '-period', cursor } } })),
  )
  const filters = computed(() => [
    { name: 'period', label: t('circulars.period'), options: monthsBack(phases.value[0]?.startsOn, today.value).map((value) => ({ value, label: value })) },
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`circulars.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.circular.${value}`) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** One circular with its figures, what the units say, its history, and what may be done. */
export function useCircular(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['circular', toValue(id), ...(part ? [part] : [])])
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/supervision/v1/circulars/{id}', { params: path() })) })
  const figures = useQuery({ queryKey: key('figures'), queryFn: () => got(api.GET('/api/supervision/v1/circulars/{id}/figures', { params: path() })) })
  const confirmations = useQuery({ queryKey: key('confirmations'), queryFn: () => got(api.GET('/api/supervision/v1/circulars/{id}/confirmations', { params: path() })) })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/supervision/v1/circulars/{id}/transitions', { params: path() })) })
  const circular = computed(() => query.data.value)
  const words = computed(() => ({ title: circular.value?.title ?? '', units: String(circular.value?.unitCodes.length ?? 0) }))
  const facts = computed(() => {
    const { t } = i18n.global
    const it = circular.value
    return it ? [{ label: t('circulars.period'), value: it.period }, { label: t('circulars.cutOff'), value: minute(it.cutOff) }, { label: t('circulars.units'), value: words.value.units }] : []
  })
  const actions = computed(() => actionsFor('circular', circular.value?.allowedTransitions ?? [], STYLE, words.value, facts.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/supervision/v1/circulars/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as CircularTransition })),
      doneText('circular', to, words.value),
    )
  return { query, circular, figures, confirmations, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'circular', unitName)) }
}

/** The word of the person's unit on its figures. */
export function useOwnWord(id: string) {
  const perform = useActs()
  const { t } = i18n.global
  const give = (agreed: boolean, text?: string, figureIds?: string[]) =>
    perform(
      () => got(api.POST('/api/supervision/v1/circulars/{id}/confirmations', { params: { path: { id } }, headers: { 'Idempotency-Key': newKey() }, body: { agreed, text: text || undefined, figureIds: figureIds?.length ? figureIds : undefined } as never })),
      t(agreed ? 'circulars.agreed' : 'circulars.disputed'),
    )
  return { give }
}

/** The office's answer to a unit's dispute. */
export function useAnswer(id: string) {
  const perform = useActs()
  const { t } = i18n.global
  return (unitCode: string, accepted: boolean, reason: string) =>
    perform(
      () => got(api.POST('/api/supervision/v1/circulars/{id}/confirmations/{unitCode}/answer', { params: { path: { id, unitCode } }, headers: { 'Idempotency-Key': newKey() }, body: { accepted, reason } })),
      t(accepted ? 'circulars.accepted' : 'circulars.rejected'),
    )
}

/** Compiles the circular again and compares the bytes; changes nothing. */
export function useRecompilation(id: string) {
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  const result = ref<Awaited<ReturnType<typeof again>> | null>(null)
  const again = () => got(api.POST('/api/supervision/v1/circulars/{id}/recompilations', { params: { path: { id } } }))
  async function check(): Promise<void> {
    busy.value = true
    refusal.value = null
    try {
      result.value = await again()
    } catch (cause) {
      refusal.value = refusalOf(cause)
    } finally {
      busy.value = false
    }
  }
  return { busy, refusal, result, check }
}
