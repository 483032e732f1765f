import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { Proposal, ProposalTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { paperNeeds, withPaper } from '@/app/paper'
import { useMe } from '@/app/session'
import { i18n, inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'

export const KINDS = ['COMMENDATION', 'CRITICISM'] as const
const STATES = ['DRAFT', 'CONSULTED', 'PUBLIC_NOTICE', 'HEARING', 'APPROVED', 'ISSUED', 'DROPPED'] as const
const STYLE: ActStyle = {
  main: ['CONSULTED', 'PUBLIC_NOTICE', 'HEARING', 'STATE', 'APPROVED'],
  binding: ['DROPPED'],
  needs: {
    CONSULTED: [{ name: 'opinion', kind: 'long' }],
    DROPPED: [{ name: 'reason', kind: 'long' }],
    STATE: [{ name: 'statement', kind: 'long' }],
  },
}

/** Proposals as the address bar asks for them. */
export function useProposals() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['kind', 'state'])
  const list = useList<Proposal>(
    () => ['proposals', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/proposals', { params: { query: { ...(values.value as Partial<Pick<Proposal, 'kind' | 'state'>>), sort: '-code', cursor } } })),
  )
  const filters = computed(() => [
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`proposals.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.proposal.${value}`) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** One proposal with its objections, history, and what may be done. */
export function useProposal(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['proposal', toValue(id), ...(part ? [part] : [])])
  const headers = () => ({ 'Idempotency-Key': newKey() })
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/supervision/v1/proposals/{id}', { params: path() })) })
  const proposal = computed(() => query.data.value)
  // Units raise objections but do not read those of others.
  const seesObjections = computed(() => has('office', 'registrar', 'leader', 'auditor'))
  const objections = useQuery({ queryKey: key('objections'), queryFn: () => got(api.GET('/api/supervision/v1/proposals/{id}/objections', { params: path() })), enabled: computed(() => seesObjections.value && proposal.value?.kind === 'COMMENDATION') })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/supervision/v1/proposals/{id}/transitions', { params: path() })) })
  const words = computed(() => ({ title: inLanguage(proposal.value?.title, proposal.value?.titleEn), unit: proposal.value?.unitName ?? '', count: String(standing(proposal.value).length) }))
  const style = computed(() => (has('registrar') ? { ...STYLE, needs: { ...STYLE.needs, APPROVED: paperNeeds('supervision') } } : STYLE))
  const actions = computed(() => actionsFor('proposal', [...(proposal.value?.allowedTransitions ?? []), ...(proposal.value?.mayState ? ['STATE'] : [])], style.value, words.value, factsOf(proposal.value)))
  const act = (to: string, given: Record<string, string>) => perform(() => (to === 'STATE' ? state(given) : move(to, given)), doneText('proposal', to, words.value))
  const state = (given: Record<string, string>) => got(api.POST('/api/supervision/v1/proposals/{id}/statement', { params: path(), headers: headers(), body: { statement: given['statement'] ?? '' } }))
  const move = (to: string, { opinion, ...given }: Record<string, string>) => got(api.POST('/api/supervision/v1/proposals/{id}/transitions', { params: path(), headers: headers(), body: withPaper(to, { ...given, ...(opinion && { reason: opinion }) }) as ProposalTransition }))
  return { query, proposal, objections, seesObjections, words, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'proposal', unitName)) }
}

/** Objections to who is on the list, and the office's decisions. */
export function useProposalObjections(id: string) {
  const { t } = useI18n()
  const perform = useActs()
  const headers = () => ({ 'Idempotency-Key': newKey() })
  const object = (honourId: string, statement: string) => perform(() => got(api.POST('/api/supervision/v1/proposals/{id}/objections', { params: { path: { id } }, headers: headers(), body: { honourId, statement } })), t('proposals.objected'))
  const decide = (objectionId: string, upheld: boolean, reason: string) =>
    perform(
      () => got(api.POST('/api/supervision/v1/proposals/{id}/objections/{objectionId}/decision', { params: { path: { id, objectionId } }, headers: headers(), body: { upheld, reason } })),
      t(upheld ? 'proposals.upheld' : 'proposals.rejected'),
    )
  return { object, decide }
}

/** Who stands on the list: an objection that held took its nominee off it. */
export function standing(proposal: Pick<Proposal, 'honours'> | undefined) {
  return (proposal?.honours ?? []).filter((each) => !each.removedReason)
}

/** Who gets which honour, and what money goes with it, before anything binds. */
export function factsOf(proposal: Pick<Proposal, 'kind' | 'honours' | 'unitName' | 'findingCode'> | undefined): { label: string; value: string }[] {
  const { t } = i18n.global
  if (!proposal) return []
  if (proposal.kind === 'CRITICISM') return [{ label: t('projects.unit'), value: proposal.unitName ?? '' }, { label: t('proposals.finding'), value: proposal.findingCode ?? '' }]
  const list = standing(proposal)
  const reward = list.reduce((sum, each) => sum + (each.rewardFen ?? 0), 0)
  return [
    { label: t('proposals.units'), value: String(list.filter((each) => each.recipientKind === 'UNIT').length) },
    { label: t('proposals.persons'), value: String(list.filter((each) => each.recipientKind === 'PERSON').length) },
    { label: t('proposals.reward'), value: `${yuan(reward)} ${t('progress.yuan')}` },
  ]
}
