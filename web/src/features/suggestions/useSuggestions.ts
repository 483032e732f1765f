import { useQuery } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { SuggestionTransition } from '@/api/types'
import { actionsFor, doneText, happenings, refusalOf, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { i18n } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { actsOf, needsOf, stepOf } from './steps'

const STATES = ['RECEIVED', 'DISPATCHED', 'ANSWERED', 'PUBLISHED', 'CLOSED', 'PASSED_ON'] as const
const KINDS = ['SUGGESTION', 'CONSULTATION', 'REPORT'] as const
const STYLE: ActStyle = { main: ['DISPATCHED', 'ANSWERED', 'PUBLISHED'], binding: ['CLOSED', 'PASSED_ON'] }

/** Citizens' suggestions as the address bar asks for them. */
export function useSuggestions() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'kind', 'assignedUnitCode', 'overdue'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['suggestions', values.value],
    (cursor) => got(api.GET('/api/notification/v1/suggestions', { params: { query: { ...values.value, cursor } as never } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.suggestion.${value}`) })) },
    { name: 'kind', label: t('suggestions.kind'), options: KINDS.map((value) => ({ value, label: t(`suggestionKind.${value}`) })) },
    { name: 'assignedUnitCode', label: t('suggestions.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
    { name: 'overdue', label: t('suggestions.onlyLate'), options: [{ value: 'true', label: t('suggestions.late') }] },
  ])
  return { ...list, values, set, clear, filters, unitName }
}

/** One suggestion with its history, what may be done, and for the office how to reach the citizen. */
export function useSuggestion(id: MaybeRefOrGetter<string>) {
  const { t } = i18n.global
  const perform = useActs()
  const { units, unitName } = useNames()
  const { has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({ queryKey: computed(() => ['suggestion', toValue(id)]), queryFn: () => got(api.GET('/api/notification/v1/suggestions/{id}', { params: path() })) })
  const history = useQuery({ queryKey: computed(() => ['suggestion', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/notification/v1/suggestions/{id}/transitions', { params: path() })) })
  const suggestion = computed(() => query.data.value)
  const words = computed(() => ({ code: suggestion.value?.code ?? '' }))
  const actions = computed(() => {
    const it = suggestion.value
    if (!it) return []
    const choices = [{ value: '', label: '' }, ...units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) }))]
    const facts = [{ label: t('suggestions.code'), value: it.code }, { label: t('suggestions.kind'), value: t(`suggestionKind.${it.kind}`) }]
    return actionsFor('suggestion', actsOf(it), STYLE, words.value, facts).map((each) => ({ ...each, needs: needsOf(each.to, it, choices, (name) => t(name)) }))
  })
  const act = (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/notification/v1/suggestions/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: stepOf(to, given) as unknown as SuggestionTransition })), doneText('suggestion', to, words.value))

  const contact = ref<string | null>(null)
  const mayAsk = computed(() => has('office') && Boolean(suggestion.value?.hasContact) && contact.value === null)
  /** Each look is kept in the trail, so it is only asked for when somebody wants to see it. */
  async function askContact(): Promise<void> {
    contact.value = await got(api.GET('/api/notification/v1/suggestions/{id}/contact', { params: path() })).then((it) => it.contact, refusalOf)
  }
  return { query, suggestion, actions, act, contact, mayAsk, askContact, history: computed(() => happenings(history.data.value?.items ?? [], 'suggestion', unitName)) }
}
