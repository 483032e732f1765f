import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got, newKey } from '@/api/client'
import type { AcknowledgementRequest, DocumentTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { i18n } from '@/i18n'
import { actsOf, lookAgainMs, registrationNeeds, stateOf } from './steps'

const REASON = [{ name: 'reason', kind: 'long' }] as const
const STYLE: ActStyle = {
  main: ['ACKNOWLEDGED', 'CHECKED', 'SIGNED', 'REGISTERED', 'ISSUED'],
  binding: ['REVOKED', 'ABOLISHED', 'WITHDRAWN'],
  needs: { DRAFT: REASON, WITHDRAWN: REASON, REVOKED: REASON, ABOLISHED: REASON, ACKNOWLEDGED: [{ name: 'signedBy', optional: true }] },
}
const IN_FORCE = ['ISSUED', 'ARCHIVED']

/** One official document with its recipients, its history and what may be done with it now. */
export function useDocument(id: MaybeRefOrGetter<string>) {
  const { t } = i18n.global
  const perform = useActs()
  const { unitName } = useNames()
  const { me, has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const query = useQuery({
    queryKey: computed(() => ['document', toValue(id)]),
    queryFn: () => got(api.GET('/api/notification/v1/documents/{id}', { params: path() })),
    refetchInterval: (it) => lookAgainMs(it.state.data?.rendering),
  })
  const document = computed(() => query.data.value)
  const acknowledgements = useQuery({ queryKey: computed(() => ['document', toValue(id), 'acknowledgements']), queryFn: () => got(api.GET('/api/notification/v1/documents/{id}/acknowledgements', { params: path() })), enabled: computed(() => Boolean(document.value?.issuedOn)) })
  const history = useQuery({ queryKey: computed(() => ['document', toValue(id), 'transitions']), queryFn: () => got(api.GET('/api/notification/v1/documents/{id}/transitions', { params: path() })) })
  const registers = computed(() => document.value?.allowedTransitions.includes('REGISTERED') ?? false)
  const series = useQuery({ queryKey: ['document-series'], queryFn: () => got(api.GET('/api/notification/v1/document-series')), enabled: registers })
  /** Our own line among the recipients, while we have not signed for it. */
  const maySign = computed(() => IN_FORCE.includes(document.value?.state ?? '') && !has('auditor') && (acknowledgements.data.value?.items ?? []).some((each) => each.unitCode === me.value?.unitCode && each.state !== 'ACKNOWLEDGED'))
  const words = computed(() => ({ number: document.value?.number || t('documents.unnumbered'), title: document.value?.title ?? '', count: String(document.value?.recipientCount ?? 0), unit: me.value?.unitName ?? '' }))
  const facts = computed(() => {
    const it = document.value
    if (!it) return []
    const names = (codes: readonly string[]) => codes.map((code) => unitName(code)).join('、') || '—'
    return [
      { label: t('documents.number'), value: it.number || t('documents.unnumbered') },
      { label: t('documents.name'), value: it.title },
      { label: t('documents.mainTo'), value: names(it.mainRecipients) },
      { label: t('documents.copyTo'), value: names(it.copyRecipients) },
      { label: t('documents.disclosure'), value: t(`disclosure.${it.disclosure}`) },
    ]
  })
  const actions = computed(() => {
    const it = document.value
    if (!it) return []
    const shown = actionsFor('document', [...(maySign.value ? ['ACKNOWLEDGED'] : []), ...actsOf(it)], STYLE, words.value, facts.value)
    const needs = registrationNeeds(it, series.data.value?.items ?? [], (name) => t(name))
    return shown.map((each) => (each.to === 'REGISTERED' ? { ...each, needs } : each))
  })
  const act = (to: string, given: Record<string, string>) => perform(() => send(to, given), doneText('document', to, words.value))
  function send(to: string, given: Record<string, string>): Promise<unknown> {
    const headers = { 'Idempotency-Key': newKey() }
    if (to === 'ACKNOWLEDGED') return got(api.POST('/api/notification/v1/documents/{id}/acknowledgements', { params: path(), headers, body: { signedBy: given['signedBy'] } as AcknowledgementRequest }))
    return got(api.POST('/api/notification/v1/documents/{id}/transitions', { params: path(), headers, body: { to: stateOf(to), ...given } as DocumentTransition }))
  }
  const mayRender = computed(() => has('office', 'registrar'))
  const renderAgain = () => perform(() => got(api.POST('/api/notification/v1/documents/{id}/renderings', { params: path(), headers: { 'Idempotency-Key': newKey() } })), t('documents.renderingAsked'))
  return { query, document, acknowledgements, actions, act, mayRender, renderAgain, history: computed(() => happenings(history.data.value?.items ?? [], 'document', unitName)) }
}
